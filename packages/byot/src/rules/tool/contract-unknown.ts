import { defineRule, type Shown, type Words } from "@trellis/findings";

export const contractUnknown = defineRule({ id: "tool/contract-unknown", level: "hard" });

type Data = { name: Shown; nearest?: Shown; known: readonly Shown[] };

// A long list helps nobody to choose; the command shows it with titles.
const longList = 8;

export const en: Words<typeof contractUnknown, Data> = ({ name, nearest, known }, say) => ({
  problem: `No contract is called “${name}”.`,
  fix: nearest
    ? `Did you mean “${nearest}”?`
    : known.length === 0
      ? "The guardrail packages of this check hold no contract at all: tell whoever set up the check."
      : known.length <= longList
        ? `Choose ${say.anyOf(known)}.`
        : "Choose one of those that “trellis contracts list” shows.",
});

export const fr: Words<typeof contractUnknown, Data> = ({ name, nearest, known }, say) => ({
  problem: `Aucun contrat ne s’appelle « ${name} ».`,
  fix: nearest
    ? `Vouliez-vous dire « ${nearest} » ?`
    : known.length === 0
      ? "Les paquets de garde-fous de ce contrôle ne contiennent aucun contrat : prévenez la personne qui l’a mis en place."
      : known.length <= longList
        ? `Choisissez ${say.anyOf(known)}.`
        : "Choisissez l’un de ceux que montre « trellis contracts list ».",
});
