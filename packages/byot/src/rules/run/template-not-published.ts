import { defineRule, type Shown, type Words } from "@trellis/findings";

export const templateNotPublished = defineRule({ id: "run/template-not-published", level: "absolute" });

type Data = { name: Shown; nearest?: Shown; known: readonly Shown[] };

export const en: Words<typeof templateNotPublished, Data> = ({ name, nearest, known }, say) => ({
  problem: `No guardrail package publishes a template “${name}”.`,
  fix: nearest
    ? `Did you mean “${nearest}”?`
    : known.length === 0
      ? "Name a package that holds templates, with --guardrails or in trellis.config.yaml."
      : `Choose ${say.anyOf(known)}.`,
});

export const fr: Words<typeof templateNotPublished, Data> = ({ name, nearest, known }, say) => ({
  problem: `Aucun paquet de garde-fous ne publie de modèle « ${name} ».`,
  fix: nearest
    ? `Vouliez-vous dire « ${nearest} » ?`
    : known.length === 0
      ? "Nommez un paquet qui contient des modèles, avec --guardrails ou dans trellis.config.yaml."
      : `Choisissez ${say.anyOf(known)}.`,
});
