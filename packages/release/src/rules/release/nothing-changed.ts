import { defineRule, type Shown, type Words } from "@trellis/findings";

/** There is nothing to release. */
export const nothingChanged = defineRule({ id: "release/nothing-changed", level: "advisory" });

type Data = { name: Shown; version: Shown };

export const en: Words<typeof nothingChanged, Data> = ({ name, version }) => ({
  problem: `Nothing changed in “${name}” since ${version}.`,
  fix: "No release is needed.",
});

export const fr: Words<typeof nothingChanged, Data> = ({ name, version }) => ({
  problem: `Rien n’a changé dans « ${name} » depuis ${version}.`,
  fix: "Aucune version n’est nécessaire.",
});
