import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A contract's owner is not in owners.yaml. */
export const ownerUnknown = defineRule({ id: "contract/owner-unknown", level: "hard" });

export const en: Words<typeof ownerUnknown, { name: Shown; nearest?: Shown }> = ({ name, nearest }) => ({
  problem: `“${name}” is not in owners.yaml, so nobody could be asked about this contract.`,
  fix: nearest ? `Did you mean “${nearest}”?` : `Add “${name}” to owners.yaml and say how to reach the team.`,
});

export const fr: Words<typeof ownerUnknown, { name: Shown; nearest?: Shown }> = ({ name, nearest }) => ({
  problem: `« ${name} » ne figure pas dans owners.yaml : personne ne pourrait répondre de ce contrat.`,
  fix: nearest
    ? `Vouliez-vous dire « ${nearest} » ?`
    : `Ajoutez « ${name} » à owners.yaml et dites comment joindre l’équipe.`,
});
