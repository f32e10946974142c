import { defineRule, type Shown, type Words } from "@trellis/findings";

export const pageAltered = defineRule({ id: "content/page-altered", level: "absolute" });

type Data = { name: Shown };

export const en: Words<typeof pageAltered, Data> = ({ name }) => ({
  problem: `The page that was made is not the template's: it differs at “${name}”.`,
  fix: `Nothing is wrong with your content. Tell the team that keeps the template, and add the content file.`,
});

export const fr: Words<typeof pageAltered, Data> = ({ name }) => ({
  problem: `La page obtenue n’est pas celle du modèle : elle en diffère à « ${name} ».`,
  fix: `Votre contenu n’est pas en cause. Prévenez l’équipe qui tient le modèle, en joignant le fichier de contenu.`,
});
