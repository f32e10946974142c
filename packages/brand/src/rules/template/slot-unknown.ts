import { defineRule, type Shown, type Words } from "@trellis/findings";

export const slotUnknown = defineRule({ id: "template/slot-unknown", level: "hard" });

type Data = { name: Shown; why: Shown; nearest?: Shown };

export const en: Words<typeof slotUnknown, Data> = ({ name, why, nearest }) => ({
  problem:
    why === "outside-list"
      ? `“${name}” belongs to the items of a list, and stands outside them.`
      : why === "part"
        ? `“${name}” asks for a part that the slot does not have.`
        : `The template shows “${name}”, which template.yaml does not describe.`,
  fix: nearest
    ? `Did you mean “${nearest}”?`
    : why === "outside-list"
      ? "Put it into an element with data-each."
      : why === "part"
        ? "An image has the parts alt, width and height; other slots have none."
        : "Describe the slot in template.yaml, or take it out.",
});

export const fr: Words<typeof slotUnknown, Data> = ({ name, why, nearest }) => ({
  problem:
    why === "outside-list"
      ? `« ${name} » appartient aux éléments d’une liste, et se trouve en dehors.`
      : why === "part"
        ? `« ${name} » demande une partie que le champ n’a pas.`
        : `Le modèle montre « ${name} », que template.yaml ne décrit pas.`,
  fix: nearest
    ? `Vouliez-vous dire « ${nearest} » ?`
    : why === "outside-list"
      ? "Placez-le dans un élément avec data-each."
      : why === "part"
        ? "Une image a les parties alt, width et height ; les autres champs n’en ont pas."
        : "Décrivez le champ dans template.yaml, ou retirez-le.",
});
