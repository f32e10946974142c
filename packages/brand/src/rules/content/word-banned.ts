import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const wordBanned = defineRule({ id: "content/word-banned", level: "soft" });

type Data = { name: Shown; reason?: Shown; field: Label };

export const en: Words<typeof wordBanned, Data> = ({ name, reason }) => ({
  problem: `The brand does not say “${name}”.${reason ? ` ${reason}` : ""}`,
  fix: `Choose another word.`,
});

export const fr: Words<typeof wordBanned, Data> = ({ name, reason }) => ({
  problem: `La marque ne dit pas « ${name} ».${reason ? ` ${reason}` : ""}`,
  fix: `Choisissez un autre mot.`,
});
