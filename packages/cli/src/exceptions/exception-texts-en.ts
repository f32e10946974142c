import { en as say } from "@trellis/findings/phrases/en";
import { sayDay } from "@trellis/findings/waive";
import type { ExceptionTexts } from "./exception-texts.js";

/** What the commands about exceptions say in English. */
export const exceptionTexts: ExceptionTexts = {
  parts: {
    rule: "rule",
    place: "where",
    reason: "reason",
    learn: "to learn",
    owner: "owner",
    until: "until",
    renews: "renews",
    outcome: "learned",
    evidence: "found",
    waitsFor: "waits for",
  },
  until: (day, zone) => `${sayDay(day, say)}, the end of the day (${zone})`,
  waive: {
    askReason: "Why can the rule not be kept here for now? ",
    askLearn: "What do you hope to learn from the exception? ",
    askUntil: (latest) => `Until which day? Year-month-day, ${latest} at the latest: `,
    askOwner: (suggested) => `Which team answers for it?${suggested === undefined ? "" : ` (${suggested})`} `,
    askOutcome: (id) => `“${id}” has ended. What did you learn from it? `,
    askWhich: (amount) => `Which one? A number from 1 to ${amount}: `,
    confirm: "Write this exception? (y/n) ",
    yes: ["y", "yes"],
    made: (id) => `The exception “${id}”`,
    promise: (until) =>
      `You promise to answer for this problem until ${sayDay(until, say)}. After that day it fails the check again; to go on, you first write down what you learned.`,
    asksFor: (owner) => `This rule also needs a yes from ${owner}. Until it is given, the problem fails the check.`,
    anyOwner: "a team that owns contracts or policies here",
    grantWith: (command) => `They say yes with: ${command}`,
    written: (file) => `Written: ${file}`,
    planned: (file) => `Nothing was written. Without --dry-run, it is written to ${file}`,
    cancelled: "Nothing was written.",
    heading: "The rules that this tool bends for a time, and why. “trellis waive” adds to it.",
  },
  grant: {
    none: "Nobody asks for an exception.",
    heading: "The exceptions that owners have granted. “trellis grant” adds to it.",
    asked: (amount) =>
      amount === 1 ? "One exception waits for a yes." : `${say.number(amount)} exceptions wait for a yes.`,
    sayYes: (command) => `Say yes: ${command}`,
    granted: (amount) => (amount === 1 ? "One exception is granted." : `${say.number(amount)} exceptions are granted.`),
    again:
      "Commit the file: the review of that change is what proves the yes. Whoever changes the rule, the place or the reason has to ask again.",
  },
  waivers: {
    none: "There are no exceptions here.",
    states: {
      asked: "Asked for",
      active: "In force",
      "ends-soon": "Near the end",
      expired: "Ended",
      unused: "Unused",
      refused: "Wrong, and bending nothing",
    },
    counted: (amount) => `${say.count(amount, "exception", "exceptions")}.`,
    daysLeft: (days) =>
      days < 0
        ? `ended ${say.count(-days, "day", "days")} ago`
        : days === 0
          ? "ends today"
          : `${say.count(days, "day", "days")} left`,
  },
  insights: {
    none: "Nothing fails and nothing is bent: there is nothing to learn from here.",
    line: ({ fails, failing, bending, waived, advice }) =>
      [
        ...(bending > 0
          ? [
              `bent by ${say.count(bending, "tool", "tools")}${waived > 0 ? ` (${say.count(waived, "problem", "problems")})` : ""}`,
            ]
          : []),
        ...(fails > 0
          ? [`fails ${say.count(fails, "time", "times")} in ${say.count(failing, "tool or file", "tools or files")}`]
          : []),
        ...(advice > 0 ? [`given as advice ${say.count(advice, "time", "times")}`] : []),
      ].join(", ") || "neither fails nor is bent now",
    proposal: (rules) =>
      `${rules === 1 ? "One rule is" : `${say.number(rules)} rules are`} bent by three tools or more. A draft of a proposal to those who keep the rule: --format markdown, or --write <folder>`,
    written: (file) => `Written: ${file}`,
  },
  proposal: {
    title: (rule) => `Look again at ${rule}`,
    intro: ({ rule, bending, fails, failing }) =>
      `${say.count(bending, "tool bends", "tools bend")} the rule ${rule}${fails > 0 ? `, and it fails ${say.count(fails, "time", "times")} in ${say.count(failing, "other place", "other places")}` : ""}. So many teams seldom err alike: they may know something that the rule does not.`,
    level: "Level",
    says: "What it says",
    owner: "Owner",
    heading: "What the teams say",
    columns: ["tool", "owner", "why", "hoped to learn", "learned", "until"],
    open: "nothing yet",
    questions: "What could be decided",
    decisions: [
      "Keep the rule, and mend together what stops the teams: who helps them, until when?",
      "Change the rule or the contract, so that it allows what turned out to be right: what exactly?",
      "Make the rule milder for some time, and say from which day on it holds again.",
      "Leave everything as it is, and write here why.",
    ],
    drafted: (day) =>
      `Drafted by “trellis insights” on ${sayDay(day, say)} from what the teams wrote themselves. It decides nothing.`,
  },
};
