import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A contract’s version moves less than its schema. */
export const versionTooSmall = defineRule({ id: "release/version-too-small", level: "hard" });

type Data = { name: Shown; version: Shown; since: Shown; needed: Shown; kind: string; witness?: Shown };

export const en: Words<typeof versionTooSmall, Data> = ({ name, version, since, needed, witness }) => ({
  problem: `“${name}” is ${version} and has to be ${needed} or more, after ${since}${witness ? `. A record that shows the change: ${witness}` : "."}`,
  fix: "trellis release plan --write gives it that version.",
});

export const fr: Words<typeof versionTooSmall, Data> = ({ name, version, since, needed, witness }) => ({
  problem: `« ${name} » est en ${version} et doit être au moins en ${needed}, après ${since}${witness ? `. Un enregistrement montre le changement : ${witness}` : "."}`,
  fix: "trellis release plan --write lui donne cette version.",
});
