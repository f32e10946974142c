import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

/** A column was given to a field by a guess that one should look at. */
export const columnGuessed = defineRule({ id: "data/column-guessed", level: "advisory" });

/** `what` is the doubt; the parts after `target` belong to some doubts only. */
type Data = {
  field: Label;
  name: Shown;
  /** The field's place as `--map` takes it. */
  target: Shown;
  what:
    | "name"
    | "values-only"
    | "values"
    | "empty"
    | "codes"
    | "other-field"
    | "other-column"
    | "date-order"
    | "zone"
    | "day";
  accepted?: number;
  tried?: number;
  other?: Shown;
  form?: Shown;
  zone?: Shown;
};

export const en: Words<typeof columnGuessed, Data> = (data, say) => {
  const { field, name, target, what, accepted = 0, tried = 0, other = "", form = "", zone = "UTC" } = data;
  const why = {
    name: "the two names are only partly alike",
    "values-only": "only its values say so, not its name",
    empty: "the column is empty, so that no value tells",
    codes: "its values look like a program’s own words",
    values:
      tried === 1
        ? "the one value tried is not allowed there"
        : `${accepted === 0 ? "none" : `only ${say.number(accepted)}`} of the ${say.count(tried, "value", "values")} tried ${accepted > 1 ? "are" : "is"} allowed there`,
    "other-field": `it may as well be “${other}”`,
    "other-column": `the column “${other}” may be it as well`,
    "date-order": `its dates fit ${form} and ${other} alike; ${form} was taken`,
    zone: `its times name no time zone; ${zone} was taken`,
    day: `it holds days without times; midnight in ${zone} was taken`,
  }[what];
  return { problem: `The column “${name}” was taken for “${field}”, but ${why}.`, fix: fixes.en(data, target) };
};

export const fr: Words<typeof columnGuessed, Data> = (data, say) => {
  const { field, name, target, what, accepted = 0, tried = 0, other = "", form = "", zone = "UTC" } = data;
  const why = {
    name: "les deux noms ne se ressemblent qu’en partie",
    "values-only": "seules ses valeurs le disent, pas son nom",
    empty: "la colonne est vide : aucune valeur ne le dit",
    codes: "ses valeurs ressemblent aux mots d’un programme",
    values:
      tried === 1
        ? "la seule valeur essayée n’y est pas permise"
        : accepted === 0
          ? `aucune des ${say.count(tried, "valeur essayée", "valeurs essayées")} n’y est permise`
          : `seulement ${say.number(accepted)} des ${say.count(tried, "valeur essayée", "valeurs essayées")} y ${accepted > 1 ? "sont permises" : "est permise"}`,
    "other-field": `il pourrait aussi s’agir de « ${other} »`,
    "other-column": `la colonne « ${other} » pourrait convenir aussi`,
    "date-order": `ses dates suivent aussi bien ${form} que ${other} ; ${form} a été retenu`,
    zone: `ses heures n’indiquent pas de fuseau ; ${zone} a été retenu`,
    day: `elle contient des jours sans heure ; minuit, fuseau ${zone}, a été retenu`,
  }[what];
  return { problem: `La colonne « ${name} » a été prise pour « ${field} », mais ${why}.`, fix: fixes.fr(data, target) };
};

const fixes = {
  en: ({ what }: Data, target: string) => {
    if (what === "date-order")
      return `If it is the other way round, say so with “form” under ${target} in trellis.yaml.`;
    if (what === "zone" || what === "day")
      return `Write the zone, such as Europe/Paris, with “zone” under ${target} in trellis.yaml.`;
    return `If it is another column, name it: --map ${target}="…". If there is none: --map ${target}=`;
  },
  fr: ({ what }: Data, target: string) => {
    if (what === "date-order") return `Si c’est l’inverse, dites-le avec « form » sous ${target} dans trellis.yaml.`;
    if (what === "zone" || what === "day")
      return `Écrivez le fuseau, par exemple Europe/Paris, avec « zone » sous ${target} dans trellis.yaml.`;
    return `Si c’est une autre colonne, nommez-la : --map ${target}="…". S’il n’y en a pas : --map ${target}=`;
  },
};
