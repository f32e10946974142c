import { defineRule, type Shown, type Words } from "@trellis/findings";

export const attributeNotAllowed = defineRule({ id: "template/attribute-not-allowed", level: "hard" });

type Data = { name: Shown; what: Shown; why?: Shown };

export const en: Words<typeof attributeNotAllowed, Data> = ({ name, what, why }) => ({
  problem:
    why === "unquoted"
      ? `The value of “${name}” stands without quotes in a ${what} element.`
      : `A template cannot hold “${name}” in a ${what} element.`,
  fix: why === "unquoted" ? "Put the value in quotes." : "Take it out: it can run code, or change what the page is.",
});

export const fr: Words<typeof attributeNotAllowed, Data> = ({ name, what, why }) => ({
  problem:
    why === "unquoted"
      ? `La valeur de « ${name} » est écrite sans guillemets dans un élément ${what}.`
      : `Un modèle ne peut pas contenir « ${name} » dans un élément ${what}.`,
  fix:
    why === "unquoted"
      ? "Mettez la valeur entre guillemets."
      : "Retirez-le : il peut exécuter du code, ou changer la nature de la page.",
});
