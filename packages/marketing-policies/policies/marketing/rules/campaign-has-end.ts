import type { Label, Shown, Words } from "@trellis/findings";
import { defineRule, type Hit } from "@trellis/findings/policy";
import { record } from "../case-subjects.js";
import { fieldOf, textOf } from "../values.js";

const day = 86_400_000;
const campaign = { status: "running", startsOn: "2026-12-01", endsOn: "2027-03-01" };

/** A campaign ends, on a day that somebody planned. */
export const campaignHasEnd = defineRule({
  id: "policy/campaign-has-end",
  level: "soft",
  owner: "campaign-operations",
  on: "record",
  check: ({ value, contract }, { now, limit }): Hit[] => {
    if (!contract.startsWith("campaign@")) return [];
    const status = textOf(fieldOf(value, "status"));
    if (status !== undefined && status !== "planned" && status !== "running") return [];
    const said = textOf(fieldOf(value, "endsOn"));
    const end = Date.parse(said ?? "");
    if (Number.isNaN(end)) return [{ pointer: "/endsOn", data: { what: "missing" } }];
    const start = Date.parse(textOf(fieldOf(value, "startsOn")) ?? "");
    const longest = limit("campaign-longest-days") ?? 400;
    const values = { end: said ?? "" };
    if (start > end) return [{ pointer: "/endsOn", data: { what: "before-start" }, values }];
    if (end - start > longest * day) return [{ pointer: "/endsOn", data: { what: "too-far", longest }, values }];
    if (status === "running" && end + day <= now.getTime())
      return [{ pointer: "/endsOn", data: { what: "over" }, values }];
    return [];
  },
  cases: [
    {
      name: "no end",
      subject: record("campaign@1", { status: "running", startsOn: "2026-12-01" }),
      finds: ["/endsOn"],
    },
    {
      name: "an end before the beginning",
      subject: record("campaign@1", { ...campaign, endsOn: "2026-11-30" }),
      finds: ["/endsOn"],
    },
    {
      name: "an end that never comes",
      subject: record("campaign@1", { ...campaign, endsOn: "2099-12-31" }),
      finds: ["/endsOn"],
    },
    {
      name: "an end that has passed",
      subject: record("campaign@1", { ...campaign, endsOn: "2027-01-14" }),
      finds: ["/endsOn"],
    },
    { name: "a last day", subject: record("campaign@1", { ...campaign, endsOn: "2027-01-15" }), finds: [] },
    { name: "an end", subject: record("campaign@1", campaign), finds: [] },
    {
      name: "a campaign that is over",
      subject: record("campaign@1", { ...campaign, status: "finished", endsOn: "2026-12-24" }),
      finds: [],
    },
    { name: "something else", subject: record("lead@1", { status: "running" }), finds: [] },
  ],
});

type Data = { field: Label; what: "missing" | "before-start" | "too-far" | "over"; end?: Shown; longest?: number };

export const en: Words<typeof campaignHasEnd, Data> = ({ field, what, end, longest = 0 }, say) => ({
  problem: {
    missing: `“${field}” is missing, so the campaign never ends.`,
    "before-start": `The campaign ends before it begins: “${field}” says ${end}.`,
    "too-far": `The campaign would run until ${end}, longer than ${say.count(longest, "day", "days")}.`,
    over: `The campaign is running, and its end was ${end}.`,
  }[what],
  fix:
    what === "over"
      ? "Set its status to finished, or give it a new end."
      : "Write the day on which the campaign is planned to end.",
});

export const fr: Words<typeof campaignHasEnd, Data> = ({ field, what, end, longest = 0 }, say) => ({
  problem: {
    missing: `« ${field} » est absent : la campagne ne finirait jamais.`,
    "before-start": `La campagne finit avant de commencer : « ${field} » dit ${end}.`,
    "too-far": `La campagne durerait jusqu’au ${end}, plus de ${say.count(longest, "jour", "jours")}.`,
    over: `La campagne est en cours, et sa fin était le ${end}.`,
  }[what],
  fix:
    what === "over"
      ? "Passez son statut à « finished », ou donnez-lui une nouvelle fin."
      : "Écrivez le jour où la campagne doit finir.",
});
