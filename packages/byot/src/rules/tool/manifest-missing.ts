import { defineRule, type Shown, type Words } from "@trellis/findings";

export const manifestMissing = defineRule({ id: "tool/manifest-missing", level: "hard" });

type Data = { name: Shown; found?: Shown };

export const en: Words<typeof manifestMissing, Data> = ({ name, found }) => ({
  problem: `The folder “${name}” has no trellis.yaml, so nothing says what this tool is and what its data should look like.`,
  fix: found
    ? `Rename “${found}” to trellis.yaml.`
    : "Put a trellis.yaml into the folder, with the tool’s name, its owner, and what it produces or reads. If this is not the tool’s folder, check the right one.",
});

export const fr: Words<typeof manifestMissing, Data> = ({ name, found }) => ({
  problem: `Le dossier « ${name} » n’a pas de trellis.yaml : rien ne dit ce qu’est cet outil ni à quoi ses données doivent ressembler.`,
  fix: found
    ? `Renommez « ${found} » en trellis.yaml.`
    : "Placez dans le dossier un trellis.yaml qui donne le nom de l’outil, son équipe responsable, et ce qu’il produit ou lit. Si ce n’est pas le dossier de l’outil, vérifiez le bon.",
});
