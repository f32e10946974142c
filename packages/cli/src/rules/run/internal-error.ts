import { defineRule, type Words } from "@trellis/findings";
import type { InternalErrorFacts } from "../../internal-error-facts.js";

/** Trellis itself failed. What the caller gave is not to blame. */
export const internalError = defineRule({ id: "run/internal-error", level: "absolute" });

export const en: Words<typeof internalError, InternalErrorFacts> = ({ trellis, node, system, command, error }) => ({
  problem: "Trellis itself failed. This is our fault, not yours, and nothing was decided about your tools.",
  fix:
    `Please report it with these facts: trellis ${trellis}, node ${node}, ${system}; command: ${command}; ` +
    `error: ${error}. TRELLIS_DEBUG=1 shows more.`,
});

export const fr: Words<typeof internalError, InternalErrorFacts> = ({ trellis, node, system, command, error }) => ({
  problem: "Trellis lui-même a échoué. C’est notre faute, pas la vôtre, et rien n’a été décidé au sujet de vos outils.",
  fix:
    `Merci de le signaler avec ces faits\u00A0: trellis ${trellis}, node ${node}, ${system}\u00A0; commande\u00A0: ${command}\u00A0; ` +
    `erreur\u00A0: ${error}. TRELLIS_DEBUG=1 en montre davantage.`,
});
