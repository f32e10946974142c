import { defineRule, type Shown, type Words } from "@trellis/findings";

export const styleInvalid = defineRule({ id: "template/style-invalid", level: "hard" });

type Data = { why: Shown; name?: Shown };

export const en: Words<typeof styleInvalid, Data> = ({ why, name }) => ({
  problem:
    {
      "at-rule": `A template's style cannot hold “${name}”.`,
      address: `The style loads “${name}”, which is no safe address.`,
      property: `The style holds “${name}”, which can run code.`,
    }[why] ?? "The style is not CSS as browsers read it.",
  fix: "Correct the style. Other style sheets are brought in with a link element.",
});

export const fr: Words<typeof styleInvalid, Data> = ({ why, name }) => ({
  problem:
    {
      "at-rule": `Le style d’un modèle ne peut pas contenir « ${name} ».`,
      address: `Le style charge « ${name} », qui n’est pas une adresse sûre.`,
      property: `Le style contient « ${name} », qui peut exécuter du code.`,
    }[why] ?? "Le style n’est pas du CSS tel que le lisent les navigateurs.",
  fix: "Corrigez le style. Les autres feuilles de style sont appelées par un élément link.",
});
