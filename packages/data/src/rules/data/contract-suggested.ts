import { defineRule, type Shown, type Words } from "@trellis/findings";

/** What a new contract for some data could be. */
export const contractSuggested = defineRule({ id: "data/contract-suggested", level: "advisory" });

type Data = {
  name: Shown;
  fields: number;
  required: number;
  personal: readonly Shown[];
  /** Fields of which each alone tells records apart. */
  keys: readonly Shown[];
  records: number;
};

export const en: Words<typeof contractSuggested, Data> = (
  { name, fields, required, personal, keys, records },
  say,
) => ({
  problem: [
    `The ${say.count(records, "record", "records")} looked at could be a contract “${name}” with ${say.count(fields, "field", "fields")}, ${say.number(required)} of them always there.`,
    personal.length === 0 ? "" : ` ${say.allOf(personal)} ${personal.length === 1 ? "seems" : "seem"} to be personal.`,
    keys.length === 0 ? " No field alone tells records apart." : ` ${say.anyOf(keys)} tells records apart.`,
  ].join(""),
  fix: "Write the draft with --write and the folder of your guardrail package, then say what each field means.",
});

export const fr: Words<typeof contractSuggested, Data> = (
  { name, fields, required, personal, keys, records },
  say,
) => ({
  problem: [
    `${say.count(records, "enregistrement examiné pourrait", "enregistrements examinés pourraient")} former un contrat «\u00A0${name}\u00A0» de ${say.count(fields, "champ", "champs")}, dont ${say.number(required)} toujours ${required > 1 ? "présents" : "présent"}.`,
    personal.length === 0
      ? ""
      : ` ${say.allOf(personal)} ${personal.length === 1 ? "semble être une donnée personnelle" : "semblent être des données personnelles"}.`,
    keys.length === 0
      ? " Aucun champ ne distingue à lui seul les enregistrements."
      : ` ${say.anyOf(keys)} distingue les enregistrements.`,
  ].join(""),
  fix: "Écrivez l’ébauche avec --write et le dossier de votre paquet de garde-fous, puis dites ce que signifie chaque champ.",
});
