import { defineRule } from "../../rule.js";
import type { Shown, Words } from "../../words.js";

/** An exception is not the one that was granted. */
export const grantDiffers = defineRule({ id: "waiver/grant-differs", level: "absolute" });

type Data = { name: Shown; what: "rule" | "place" | "reason" };

export const en: Words<typeof grantDiffers, Data> = ({ name, what }) => ({
  problem: `The exception “${name}” was changed after it was granted: its “${what}” is another one now.`,
  fix: "Put it back as it was granted, or ask the owner again.",
});

export const fr: Words<typeof grantDiffers, Data> = ({ name, what }) => ({
  problem: `La dérogation « ${name} » a été modifiée après avoir été accordée : ce qui est écrit sous « ${what} » n’est plus le même.`,
  fix: "Remettez-la comme elle a été accordée, ou demandez de nouveau à l’équipe responsable.",
});
