import { en as say } from "../../phrases/en.js";
import { en as report } from "../phrases-en.js";
import type { FormatPhrases } from "./format-phrases.js";

/** The phrases of every form of a report in English. */
export const en: FormatPhrases = {
  ...report,
  title: "Trellis report",
  verdict: (fails) => (fails ? "There is something to mend." : "Everything passes."),
  passes: (fails) => (fails ? "fails" : "passes"),
  kinds: { failing: "to mend", waived: "exception", advice: "advice" },
  clean: "nothing to mend",
  columns: { problem: "Problem", fix: "What to do", where: "Where", rule: "Rule" },
  more: (amount) => `and ${say.count(amount, "more problem that is", "more problems that are")} not shown here.`,
  ran: (now, version) => `Checked on ${now.slice(0, 10)} at ${now.slice(11, 16)} UTC with Trellis ${version}.`,
  show: "Show",
  everything: "everything",
};
