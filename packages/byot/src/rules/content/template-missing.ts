import { defineRule, type Shown, type Words } from "@trellis/findings";

export const templateMissing = defineRule({ id: "content/template-missing", level: "hard" });

type Data = { known: readonly Shown[] };

export const en: Words<typeof templateMissing, Data> = ({ known: [first = "landing-page@1"] }) => ({
  problem: "The file does not say which template it is the content of.",
  fix: `If it is a page, begin it with a line such as “template: ${first}”. If it is none, keep it apart from the pages.`,
});

export const fr: Words<typeof templateMissing, Data> = ({ known: [first = "landing-page@1"] }) => ({
  problem: "Le fichier ne dit pas de quel modèle il est le contenu.",
  fix: `Si c’est une page, commencez-le par une ligne comme « template: ${first} ». Sinon, rangez-le ailleurs que parmi les pages.`,
});
