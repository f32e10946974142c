import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A tool sends something that is no field of its contracts and no column of its maps. */
export const sentFieldUnknown = defineRule({ id: "tool/sent-field-unknown", level: "hard" });

type Data = { name: Shown; contracts: Shown[]; nearest?: Shown };

export const en: Words<typeof sentFieldUnknown, Data> = ({ name, contracts, nearest }, say) => ({
  problem:
    contracts.length === 0
      ? `“${name}” is sent, and the tool names no contract that could say what it is.`
      : `“${name}” is sent, and is neither a field of ${say.anyOf(contracts)} nor a column of a map.`,
  fix: nearest
    ? `Did you mean “${nearest}”?`
    : contracts.length === 0
      ? "Add the contract of the data under “produces” or “consumes”, or as “contract” beside “to”."
      : "Write the name of the field, or name its contract as “contract” beside “to”.",
});

export const fr: Words<typeof sentFieldUnknown, Data> = ({ name, contracts, nearest }, say) => ({
  problem:
    contracts.length === 0
      ? `« ${name} » est transmis, et l’outil ne nomme aucun contrat qui dirait ce que c’est.`
      : `« ${name} » est transmis, et n’est ni un champ de ${say.anyOf(contracts)} ni une colonne d’une correspondance.`,
  fix: nearest
    ? `Vouliez-vous dire « ${nearest} » ?`
    : contracts.length === 0
      ? "Ajoutez le contrat des données sous « produces » ou « consumes », ou par « contract » à côté de « to »."
      : "Écrivez le nom du champ, ou nommez son contrat par « contract » à côté de « to ».",
});
