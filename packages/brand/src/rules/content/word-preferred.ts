import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const wordPreferred = defineRule({ id: "content/word-preferred", level: "advisory" });

type Data = { name: Shown; use: Shown; field: Label };

export const en: Words<typeof wordPreferred, Data> = ({ name, use }) => ({
  problem: `The brand says “${use}” rather than “${name}”.`,
  fix: `Write “${use}”.`,
});

export const fr: Words<typeof wordPreferred, Data> = ({ name, use }) => ({
  problem: `La marque dit « ${use} » plutôt que « ${name} ».`,
  fix: `Écrivez « ${use} ».`,
});
