import { defineRule, type Shown, type Words } from "@trellis/findings";

/** No value at all can satisfy a schema. */
export const contradiction = defineRule({ id: "contract/contradiction", level: "hard" });

type Why = "types" | "values" | "numbers" | "lengths" | "items" | "properties" | "forbidden" | "branches" | "not";

export const en: Words<typeof contradiction, { name: Shown; why: Why }> = ({ name, why }) => ({
  problem: `Nothing can ever be valid for “${name}”: ${whyEn[why]}.`,
  fix: "Correct one of the two, or write “false” if nothing may stand here.",
});

export const fr: Words<typeof contradiction, { name: Shown; why: Why }> = ({ name, why }) => ({
  problem: `Rien ne peut jamais être valide pour « ${name} » : ${whyFr[why]}.`,
  fix: "Corrigez l’un des deux, ou écrivez « false » si rien ne peut s’y trouver.",
});

const whyEn: { readonly [why in Why]: string } = {
  types: "its types exclude one another",
  values: "no value of its list satisfies the rest",
  numbers: "the smallest number is larger than the largest",
  lengths: "the shortest text is longer than the longest",
  items: "it needs more items than it may have",
  properties: "it needs more fields than it may have",
  forbidden: "a field must be there that may not be there",
  branches: "no way of its choice goes with the rest",
  not: "everything is excluded",
};

const whyFr: { readonly [why in Why]: string } = {
  types: "ses types s’excluent",
  values: "aucune valeur de sa liste ne satisfait le reste",
  numbers: "le plus petit nombre dépasse le plus grand",
  lengths: "le texte le plus court dépasse le plus long",
  items: "il faut plus d’éléments qu’il n’en est permis",
  properties: "il faut plus de champs qu’il n’en est permis",
  forbidden: "un champ doit être là qui ne peut pas y être",
  branches: "aucune voie de son choix ne va avec le reste",
  not: "tout est exclu",
};
