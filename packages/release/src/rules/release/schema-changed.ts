import { defineRule, type Shown, type Words } from "@trellis/findings";

/** The schema of a released version was changed. */
export const schemaChanged = defineRule({ id: "release/schema-changed", level: "hard" });

type Data = { name: Shown; version: Shown; needed?: Shown; kind?: string };

export const en: Words<typeof schemaChanged, Data> = ({ name, version, needed }) => ({
  problem: `The schema of “${name}” was changed, and version ${version} of it is published already.`,
  fix: needed
    ? `Give it the version ${needed}: trellis release plan --write does.`
    : "Give it a new version: trellis release plan --write does.",
});

export const fr: Words<typeof schemaChanged, Data> = ({ name, version, needed }) => ({
  problem: `Le schéma de « ${name} » a changé, et sa version ${version} est déjà publiée.`,
  fix: needed
    ? `Donnez-lui la version ${needed} : trellis release plan --write le fait.`
    : "Donnez-lui une nouvelle version : trellis release plan --write le fait.",
});
