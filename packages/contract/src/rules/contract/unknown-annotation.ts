import { defineRule, type Shown, type Words } from "@trellis/findings";

/** An annotation that nothing reads. */
export const unknownAnnotation = defineRule({ id: "contract/unknown-annotation", level: "hard" });

export const en: Words<typeof unknownAnnotation, { name: Shown; nearest?: Shown; known: readonly Shown[] }> = (
  { name, nearest, known },
  say,
) => ({
  problem: `There is no annotation “${name}”, so nothing reads it.`,
  fix: nearest ? `Did you mean “${nearest}”?` : `Delete it, or use ${say.anyOf(known)}.`,
});

export const fr: Words<typeof unknownAnnotation, { name: Shown; nearest?: Shown; known: readonly Shown[] }> = (
  { name, nearest, known },
  say,
) => ({
  problem: `L’annotation « ${name} » n’existe pas : rien ne la lit.`,
  fix: nearest ? `Vouliez-vous dire « ${nearest} » ?` : `Supprimez-la, ou utilisez ${say.anyOf(known)}.`,
});
