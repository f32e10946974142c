import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A new version keeps its promises. */
export const contractCompatible = defineRule({ id: "release/contract-compatible", level: "advisory" });

type Data = { name: Shown; since: Shown; kind: string; next?: Shown; mode: string };

export const en: Words<typeof contractCompatible, Data> = ({ name, kind, next, mode }) => ({
  problem: `“${name}” keeps its promise (${mode})${kind === "patch" ? " and means the same as before" : ""}.`,
  fix: next ? `Its smallest honest version is ${next}.` : "Nothing more is to be done.",
});

export const fr: Words<typeof contractCompatible, Data> = ({ name, kind, next, mode }) => ({
  problem: `« ${name} » tient sa promesse (${mode})${kind === "patch" ? " et dit la même chose qu’avant" : ""}.`,
  fix: next ? `La plus petite version honnête est ${next}.` : "Rien d’autre n’est à faire.",
});
