import { defineRule, type Shown, type Words } from "@trellis/findings";

export const repeatInvalid = defineRule({ id: "template/repeat-invalid", level: "hard" });

type Data = { why: Shown; name?: Shown; what: Shown };

export const en: Words<typeof repeatInvalid, Data> = ({ why, name, what }) => ({
  problem:
    {
      "not-list": `“${name}” is no list, so nothing can be repeated for it.`,
      element: `A ${what} element can be neither repeated nor left out.`,
      value: `The condition “${name}” asks for a value that the slot does not have.`,
    }[why] ?? `“${name}” is no name of a slot.`,
  fix:
    {
      "not-list": "Give data-each the name of a list.",
      element: "Put data-each or data-when on an element inside it.",
      value: 'Compare a choice with one of its values: data-when="layout=wide".',
    }[why] ?? "Write the name of a slot; data-when also takes !name and name=value.",
});

export const fr: Words<typeof repeatInvalid, Data> = ({ why, name, what }) => ({
  problem:
    {
      "not-list": `« ${name} » n’est pas une liste : rien ne peut être répété pour lui.`,
      element: `Un élément ${what} ne peut être ni répété ni omis.`,
      value: `La condition « ${name} » demande une valeur que le champ n’a pas.`,
    }[why] ?? `« ${name} » n’est pas un nom de champ.`,
  fix:
    {
      "not-list": "Donnez à data-each le nom d’une liste.",
      element: "Placez data-each ou data-when sur un élément à l’intérieur.",
      value: 'Comparez un choix à l’une de ses valeurs : data-when="layout=wide".',
    }[why] ?? "Écrivez le nom d’un champ ; data-when accepte aussi !nom et nom=valeur.",
});
