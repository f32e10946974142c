import { defineRule, type Words } from "@trellis/findings";

/** A contract does not say who answers for it. */
export const ownerMissing = defineRule({ id: "contract/owner-missing", level: "hard" });

export const en: Words<typeof ownerMissing> = () => ({
  problem: `This contract does not say who answers for it.`,
  fix: `Add “owner” with the name of a team from owners.yaml.`,
});

export const fr: Words<typeof ownerMissing> = () => ({
  problem: `Ce contrat ne dit pas qui en répond.`,
  fix: `Ajoutez « owner » avec le nom d’une équipe de owners.yaml.`,
});
