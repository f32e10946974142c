import { defineRule } from "../../rule.js";
import type { Shown, Words } from "../../words.js";

/** An exception renews one that is not there. */
export const renewsUnknown = defineRule({ id: "waiver/renews-unknown", level: "absolute" });

type Data = { name: Shown; other: Shown; near?: Shown };

export const en: Words<typeof renewsUnknown, Data> = ({ name, other, near }) => ({
  problem: `The exception “${name}” renews “${other}”, and this tool has no exception of that name.`,
  fix: near ? `Did you mean “${near}”?` : `Leave “${other}” in the file with its “outcome”, or take “renews” out.`,
});

export const fr: Words<typeof renewsUnknown, Data> = ({ name, other, near }) => ({
  problem: `La dérogation « ${name} » renouvelle « ${other} », et cet outil n’a pas de dérogation de ce nom.`,
  fix: near
    ? `Vouliez-vous dire « ${near} » ?`
    : `Laissez « ${other} » dans le fichier avec son « outcome », ou retirez « renews ».`,
});
