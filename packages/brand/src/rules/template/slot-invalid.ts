import { defineRule, type Shown, type Words } from "@trellis/findings";

export const slotInvalid = defineRule({ id: "template/slot-invalid", level: "hard" });

type Data = { why: Shown; name: Shown };

export const en: Words<typeof slotInvalid, Data> = ({ why, name }) => ({
  problem:
    {
      "name-reserved": `“${name}” is a name that content files use for something else.`,
      "key-of-another-type": `“${name}” means nothing for a slot of this type.`,
      "limits-crossed": `The least is more than the most in “${name}”.`,
      "required-from-optional": `“${name}” is both optional and required from a layer.`,
      "choice-without-values": `The choice “${name}” has no values.`,
      "token-without-group": `“${name}” does not say from which group of tokens to choose.`,
      "tokens-none": `There is no token in the group that “${name}” names.`,
      "item-or-fields": `The list “${name}” needs either an item or fields.`,
      "list-too-deep": `“${name}” is a list in a list in a list in a list.`,
      "default-of-list": `“${name}” is a list, and lists have no default.`,
      default: `The default of “${name}” is nothing that a maker could write there.`,
    }[why] ?? `The slot “${name}” cannot be as it is described.`,
  fix:
    {
      "name-reserved": "Choose another name.",
      "key-of-another-type": "Take it out, or correct the type.",
      "limits-crossed": "Exchange the two limits.",
      "required-from-optional": "Keep one of the two.",
    }[why] ?? "Correct the slot in template.yaml.",
});

export const fr: Words<typeof slotInvalid, Data> = ({ why, name }) => ({
  problem:
    {
      "name-reserved": `« ${name} » est un nom que les fichiers de contenu emploient pour autre chose.`,
      "key-of-another-type": `« ${name} » ne veut rien dire pour un champ de ce type.`,
      "limits-crossed": `Le minimum dépasse le maximum dans « ${name} ».`,
      "required-from-optional": `« ${name} » est à la fois facultatif et exigé d’un niveau.`,
      "choice-without-values": `Le choix « ${name} » n’a pas de valeurs.`,
      "token-without-group": `« ${name} » ne dit pas dans quel groupe de jetons choisir.`,
      "tokens-none": `Il n’y a aucun jeton dans le groupe que nomme « ${name} ».`,
      "item-or-fields": `La liste « ${name} » a besoin soit d’un élément (item), soit de champs (fields).`,
      "list-too-deep": `« ${name} » est une liste dans une liste dans une liste dans une liste.`,
      "default-of-list": `« ${name} » est une liste, et les listes n’ont pas de valeur par défaut.`,
      default: `La valeur par défaut de « ${name} » n’est rien qu’on puisse y écrire.`,
    }[why] ?? `Le champ « ${name} » ne peut pas être tel qu’il est décrit.`,
  fix:
    {
      "name-reserved": "Choisissez un autre nom.",
      "key-of-another-type": "Retirez-le, ou corrigez le type.",
      "limits-crossed": "Échangez les deux limites.",
      "required-from-optional": "Gardez l’un des deux.",
    }[why] ?? "Corrigez le champ dans template.yaml.",
});
