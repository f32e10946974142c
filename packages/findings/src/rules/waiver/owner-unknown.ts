import { defineRule } from "../../rule.js";
import type { Shown, Words } from "../../words.js";

/** The owner of an exception is in no owners.yaml that the run trusts. */
export const ownerUnknown = defineRule({ id: "waiver/owner-unknown", level: "absolute" });

type Data = { name: Shown; owner: Shown; near?: Shown };

export const en: Words<typeof ownerUnknown, Data> = ({ name, owner, near }) => ({
  problem: `“${owner}” is in no owners.yaml, so nobody answers for the exception “${name}”.`,
  fix: near
    ? `Did you mean “${near}”?`
    : "Name a team that is in owners.yaml, or ask whoever keeps that list to add yours.",
});

export const fr: Words<typeof ownerUnknown, Data> = ({ name, owner, near }) => ({
  problem: `« ${owner} » ne figure dans aucun owners.yaml : personne ne répond de la dérogation « ${name} ».`,
  fix: near
    ? `Vouliez-vous dire « ${near} » ?`
    : "Nommez une équipe qui figure dans owners.yaml, ou demandez à qui tient cette liste d’y ajouter la vôtre.",
});
