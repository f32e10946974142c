import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A field of the old major has no equal in the new one. */
export const upgradeByHand = defineRule({ id: "release/upgrade-by-hand", level: "soft" });

type Data = { name: Shown; contract: Shown; nearest?: Shown };

export const en: Words<typeof upgradeByHand, Data> = ({ name, contract, nearest }) => ({
  problem: `“${name}” is no field of “${contract}”.`,
  fix: nearest
    ? `Did you mean “${nearest}”? Change the line yourself.`
    : "Take the line out, or choose another field: trellis contracts show says which there are.",
});

export const fr: Words<typeof upgradeByHand, Data> = ({ name, contract, nearest }) => ({
  problem: `« ${name} » n’est pas un champ de « ${contract} ».`,
  fix: nearest
    ? `Vouliez-vous dire « ${nearest} » ? Changez la ligne vous-même.`
    : "Retirez la ligne, ou choisissez un autre champ : trellis contracts show dit lesquels existent.",
});
