import { defineRule } from "../../rule.js";
import type { Shown, Words } from "../../words.js";

/** An exception goes on with one from which nobody has said what was learned. */
export const outcomeMissing = defineRule({ id: "waiver/outcome-missing", level: "absolute" });

type Data = { name: Shown; other: Shown };

export const en: Words<typeof outcomeMissing, Data> = ({ name, other }) => ({
  problem: `The exception “${name}” goes on with “${other}”, and nobody has said yet what “${other}” taught.`,
  fix: `Write under “${other}”, as “outcome”, what you learned. Until then “${name}” bends nothing.`,
});

export const fr: Words<typeof outcomeMissing, Data> = ({ name, other }) => ({
  problem: `La dérogation « ${name} » prolonge « ${other} », et personne n’a encore dit ce que « ${other} » a appris.`,
  fix: `Écrivez dans « ${other} », sous « outcome », ce que vous avez appris. D’ici là, « ${name} » ne déroge à rien.`,
});
