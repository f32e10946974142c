import { defineRule, type Shown, type Words } from "@trellis/findings";
import { sayDate } from "../../words/release-words.js";

/** A published contract is gone before its time. */
export const contractRemoved = defineRule({ id: "release/contract-removed", level: "hard" });

type Data = { name: Shown; why: string; sunset?: Shown };

export const en: Words<typeof contractRemoved, Data> = ({ name, why, sunset }, say) => ({
  problem:
    why === "before-sunset"
      ? `“${name}” was taken away, and its last day is ${sayDate(sunset ?? "", say)}.`
      : `“${name}” was taken away, and tools may rely on it: ${why === "gone" ? "the other side has it" : "it was published without a last day"}.`,
  fix:
    why === "before-sunset"
      ? "Put it back until that day has passed."
      : "Put it back with the status deprecated and a sunset, publish that, and take it away after that day.",
});

export const fr: Words<typeof contractRemoved, Data> = ({ name, why, sunset }, say) => ({
  problem:
    why === "before-sunset"
      ? `« ${name} » a été retiré, et son dernier jour est le ${sayDate(sunset ?? "", say)}.`
      : `« ${name} » a été retiré, et des outils peuvent en dépendre : ${why === "gone" ? "l’autre côté l’a" : "il a été publié sans dernier jour"}.`,
  fix:
    why === "before-sunset"
      ? "Remettez-le jusqu’à ce que ce jour soit passé."
      : "Remettez-le avec le statut deprecated et une date sunset, publiez cela, et retirez-le après ce jour.",
});
