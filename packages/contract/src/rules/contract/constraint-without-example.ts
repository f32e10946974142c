import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A constraint that no example shows. */
export const constraintWithoutExample = defineRule({ id: "contract/constraint-without-example", level: "soft" });

export const en: Words<
  typeof constraintWithoutExample,
  { name: Shown; what: string; value?: Shown; where?: Shown; rule?: string }
> = ({ name, what, value, where, rule }) => ({
  problem:
    what === name
      ? `No example shows what “${value === undefined ? name : `${name}: ${value}`}” does${where ? ` in “${where}”` : ""}: without it, all would be judged as now.`
      : `No example shows that “${name}” in “${what}” matters${where ? ` in “${where}”` : ""}: without it, all would be judged as now.`,
  fix: rule
    ? `Add an example to examples/rejected that breaks this and nothing else: “${rule}--….json”.`
    : "Add an example to examples/rejected that breaks this and nothing else.",
});

export const fr: Words<
  typeof constraintWithoutExample,
  { name: Shown; what: string; value?: Shown; where?: Shown; rule?: string }
> = ({ name, what, value, where, rule }) => ({
  problem:
    what === name
      ? `Aucun exemple ne montre l’effet de « ${value === undefined ? name : `${name} : ${value}`} »${where ? ` dans « ${where} »` : ""} : sans lui, tous seraient jugés de même.`
      : `Aucun exemple ne montre que « ${name} » compte dans « ${what} »${where ? `, dans « ${where} »` : ""} : sans lui, tous seraient jugés de même.`,
  fix: rule
    ? `Ajoutez à examples/rejected un exemple qui ne manque qu’à cela : « ${rule}--….json ».`
    : "Ajoutez à examples/rejected un exemple qui ne manque qu’à cela.",
});
