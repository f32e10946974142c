import { defineRule } from "../../rule.js";
import type { Shown, Words } from "../../words.js";

/** An exception matches nothing that fails. */
export const unused = defineRule({ id: "waiver/unused", level: "advisory" });

type Data = { name: Shown; rule: Shown; what: "mended" | "advice" | "over"; near?: Shown };

export const en: Words<typeof unused, Data> = ({ name, rule, what, near }) => ({
  problem: inEnglish[what](name, rule),
  fix: near
    ? `Did you mean “${near}”?`
    : what === "over"
      ? "Write under “outcome” what you learned, or take the entry out."
      : "Take the entry out; if you learned something, write it under “outcome” first.",
});

export const fr: Words<typeof unused, Data> = ({ name, rule, what, near }) => ({
  problem: inFrench[what](name, rule),
  fix: near
    ? `Vouliez-vous dire « ${near} » ?`
    : what === "over"
      ? "Écrivez sous « outcome » ce que vous avez appris, ou retirez l’entrée."
      : "Retirez l’entrée ; si vous avez appris quelque chose, écrivez-le d’abord sous « outcome ».",
});

const inEnglish = {
  mended: (name: Shown, rule: Shown) => `The exception “${name}” matches nothing: no problem “${rule}” is there.`,
  advice: (name: Shown, rule: Shown) =>
    `The exception “${name}” is not needed: “${rule}” is advice here and fails nothing.`,
  over: (name: Shown, rule: Shown) => `The exception “${name}” is over, and no problem “${rule}” is there.`,
};

const inFrench = {
  mended: (name: Shown, rule: Shown) =>
    `La dérogation « ${name} » ne concerne rien : il n’y a pas de problème « ${rule} ».`,
  advice: (name: Shown, rule: Shown) =>
    `La dérogation « ${name} » est inutile : « ${rule} » est ici un conseil et ne fait rien échouer.`,
  over: (name: Shown, rule: Shown) => `La dérogation « ${name} » a pris fin, et il n’y a pas de problème « ${rule} ».`,
};
