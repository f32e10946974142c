import { defineRule, type Shown, type Words } from "@trellis/findings";

/** The changesets move the package less than its contracts do. */
export const bumpTooSmall = defineRule({ id: "release/bump-too-small", level: "hard" });

type Data = { name: Shown; kind: string; declared: string; because: Shown; witness?: Shown };

export const en: Words<typeof bumpTooSmall, Data> = ({ name, kind, declared, because, witness }) => ({
  problem: `“${name}” needs a ${kind} version because of “${because}”, and ${declared === "none" ? "no changeset says so" : `the changesets say ${declared}`}${witness ? `. A record that shows the change: ${witness}` : "."}`,
  fix: "trellis release plan --write writes the changeset, or the version where the package has no changesets.",
});

export const fr: Words<typeof bumpTooSmall, Data> = ({ name, kind, declared, because, witness }) => ({
  problem: `« ${name} » demande une version ${kind} à cause de « ${because} », et ${declared === "none" ? "aucun changeset ne le dit" : `les changesets disent ${declared}`}${witness ? `. Un enregistrement montre le changement : ${witness}` : "."}`,
  fix: "trellis release plan --write écrit le changeset, ou la version quand le paquet n’a pas de changesets.",
});
