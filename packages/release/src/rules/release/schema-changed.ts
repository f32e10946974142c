import { defineRule, type Shown, type Words } from "@trellis/findings";

/** The schema of a released version was changed. */
export const schemaChanged = defineRule({ id: "release/schema-changed", level: "hard" });

type Data = { name: Shown; version: Shown; needed?: Shown; kind?: string; what?: "template" };

export const en: Words<typeof schemaChanged, Data> = ({ name, version, needed, what }) => ({
  problem: `The ${what ?? "schema"} of “${name}” was changed, and version ${version} of it is published already.`,
  fix: needed
    ? `Give it the version ${needed}: trellis release plan --write does.`
    : "Give it a new version: trellis release plan --write does.",
});

export const fr: Words<typeof schemaChanged, Data> = ({ name, version, needed, what }) => ({
  problem: `Le ${what === "template" ? "modèle" : "schéma"} de «\u00A0${name}\u00A0» a changé, et sa version ${version} est déjà publiée.`,
  fix: needed
    ? `Donnez-lui la version ${needed}\u00A0: trellis release plan --write le fait.`
    : "Donnez-lui une nouvelle version\u00A0: trellis release plan --write le fait.",
});
