import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A list of values is closed, and nothing says why. */
export const enumWithoutReason = defineRule({ id: "contract/enum-without-reason", level: "advisory" });

export const en: Words<typeof enumWithoutReason, { name: Shown }> = ({ name }) => ({
  problem: `“${name}” takes only the values of a list, and nothing says why these and no others.`,
  fix: "Add “x-reason”: where the list comes from, and who may add to it.",
});

export const fr: Words<typeof enumWithoutReason, { name: Shown }> = ({ name }) => ({
  problem: `« ${name} » n’accepte que les valeurs d’une liste, et rien ne dit pourquoi celles-là et pas d’autres.`,
  fix: "Ajoutez « x-reason » : d’où vient la liste, et qui peut y ajouter une valeur.",
});
