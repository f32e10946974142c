import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A market or a locale says something that no template takes: a slip in a name, or what was left behind. */
export const valueUntaken = defineRule({ id: "template/value-untaken", level: "soft" });

export const en: Words<typeof valueUntaken, { name: Shown; layer: Shown; nearest?: Shown }> = ({
  name,
  layer,
  nearest,
}) => ({
  problem: `No template takes “${name}” from a ${layer}.`,
  fix: nearest ? `Did you mean “${nearest}”? Otherwise take it out.` : "Take it out, or give a template a slot for it.",
});

export const fr: Words<typeof valueUntaken, { name: Shown; layer: Shown; nearest?: Shown }> = ({
  name,
  layer,
  nearest,
}) => ({
  problem: `Aucun modèle ne prend « ${name} » ${layer === "market" ? "d’un marché" : "d’une langue"}.`,
  fix: nearest
    ? `Vouliez-vous dire « ${nearest} » ? Sinon, retirez-le.`
    : "Retirez-le, ou donnez à un modèle un champ pour lui.",
});
