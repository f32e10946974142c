import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const assetMissing = defineRule({ id: "content/asset-missing", level: "hard" });

type Data = { field: Label; name: Shown };

export const en: Words<typeof assetMissing, Data> = ({ name }) => ({
  problem: `There is no image “${name}”.`,
  fix: "Put the file into the folder “assets” of the page or of the tool, or correct its name; capitals count.",
});

export const fr: Words<typeof assetMissing, Data> = ({ name }) => ({
  problem: `Il n’y a pas d’image « ${name} ».`,
  fix: `Placez le fichier dans le dossier « assets » de la page ou de l’outil, ou corrigez son nom ; les majuscules comptent.`,
});
