import { defineRule } from "../../rule.js";
import type { Shown, Words } from "../../words.js";

/** Two exceptions are about one problem. */
export const repeated = defineRule({ id: "waiver/repeated", level: "absolute" });

type Data = { name: Shown; other: Shown };

export const en: Words<typeof repeated, Data> = ({ name, other }) => ({
  problem: `The exceptions “${other}” and “${name}” are about the same problem; which reason and which day hold, nobody could say.`,
  fix: `Keep one of them. If “${name}” goes on with “${other}”, write under it: renews: ${other}`,
});

export const fr: Words<typeof repeated, Data> = ({ name, other }) => ({
  problem: `Les dérogations « ${other} » et « ${name} » concernent le même problème ; nul ne pourrait dire quelle raison et quel jour valent.`,
  fix: `Gardez-en une. Si « ${name} » prolonge « ${other} », écrivez-y : renews: ${other}`,
});
