import { defineRule, type Shown, type Words } from "@trellis/findings";

export const fieldUnknown = defineRule({ id: "tool/field-unknown", level: "hard" });

type Data = { name: Shown; contract: Shown; nearest?: Shown };

export const en: Words<typeof fieldUnknown, Data> = ({ name, contract, nearest }) => ({
  problem: `The contract “${contract}” has no field “${name}”.`,
  fix: nearest ? `Did you mean “${nearest}”?` : `“trellis contracts show ${contract}” lists its fields.`,
});

export const fr: Words<typeof fieldUnknown, Data> = ({ name, contract, nearest }) => ({
  problem: `Le contrat « ${contract} » n’a pas de champ « ${name} ».`,
  fix: nearest ? `Vouliez-vous dire « ${nearest} » ?` : `« trellis contracts show ${contract} » liste ses champs.`,
});
