import { defineRule, type Label, type Shown, type Words } from "@trellis/findings";

export const marketUnknown = defineRule({ id: "content/market-unknown", level: "hard" });

type Data = { name: Shown; nearest?: Shown; known: readonly Shown[]; field: Label };

export const en: Words<typeof marketUnknown, Data> = ({ name, nearest, known }, say) => ({
  problem: `The brand has no market called “${name}”.`,
  fix: nearest
    ? `Did you mean “${nearest}”?`
    : known.length === 0
      ? "The brand has no markets. Remove the line, or ask the brand team."
      : `Choose ${say.anyOf(known)}, or ask the brand team for a new market.`,
});

export const fr: Words<typeof marketUnknown, Data> = ({ name, nearest, known }, say) => ({
  problem: `La marque n’a pas de marché « ${name} ».`,
  fix: nearest
    ? `Vouliez-vous dire « ${nearest} » ?`
    : known.length === 0
      ? "La marque n’a pas de marchés. Retirez la ligne, ou demandez à l’équipe de la marque."
      : `Choisissez ${say.anyOf(known)}, ou demandez un nouveau marché à l’équipe de la marque.`,
});
