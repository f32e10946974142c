import { defineRule, type Shown, type Words } from "@trellis/findings";

/** A tool sends data to somebody whom no policy names. */
export const destinationUnknown = defineRule({ id: "tool/destination-unknown", level: "hard" });

type Data = { name: Shown; nearest?: Shown; known: Shown[] };

export const en: Words<typeof destinationUnknown, Data> = ({ name, nearest, known }, say) => ({
  problem: `The guardrails do not say that data may be sent to “${name}”.`,
  fix: nearest
    ? `Did you mean “${nearest}”?`
    : `Data may be sent to ${say.anyOf(known)}. If another receiver is needed, ask the owner of the policy.`,
});

export const fr: Words<typeof destinationUnknown, Data> = ({ name, nearest, known }, say) => ({
  problem: `Les garde-fous ne disent pas que des données peuvent être transmises à « ${name} ».`,
  fix: nearest
    ? `Vouliez-vous dire « ${nearest} » ?`
    : `Des données peuvent être transmises à ${say.anyOf(known)}. S’il faut un autre destinataire, demandez au responsable de la politique.`,
});
