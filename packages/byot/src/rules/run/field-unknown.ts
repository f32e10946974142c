import { defineRule, type Shown, type Words } from "@trellis/findings";

export const fieldUnknown = defineRule({ id: "run/field-unknown", level: "absolute" });

type Data = { name: Shown; contract: Shown; nearest?: Shown };

export const en: Words<typeof fieldUnknown, Data> = ({ name, contract, nearest }) => ({
  problem: `--map speaks of a field “${name}”, and ${contract} has none of that name.`,
  fix: nearest ? `Did you mean --map ${nearest}=…?` : `“trellis contracts show ${contract}” lists its fields.`,
});

export const fr: Words<typeof fieldUnknown, Data> = ({ name, contract, nearest }) => ({
  problem: `--map parle d’un champ « ${name} », mais ${contract} n’en a pas de ce nom.`,
  fix: nearest ? `Vouliez-vous dire --map ${nearest}=… ?` : `« trellis contracts show ${contract} » liste ses champs.`,
});
