import { describe, type Finding, finding, type Sentences } from "@trellis/findings";
import {
  type Grant,
  type Judgement,
  judgeWaivers,
  type Waiver,
  type WaiverInput,
  type WaiverPolicy,
} from "@trellis/findings/waive";
import * as en from "../src/rules/words-en.gen.js";
import * as fr from "../src/rules/words-fr.gen.js";

/** A soft problem of a tool: a country that is no code. */
export const country: Finding = finding(
  { id: "data/not-in-list", level: "soft" },
  { tool: "webinar", file: "tools/webinar/exports/spring.csv", line: 4, contract: "lead@1", pointer: "/country" },
);

/** The same problem where the owner has to be asked. */
export const hardCountry: Finding = { ...country, level: "hard" };

/** An exception for {@link country}, in force in January, February and March 2027. */
export const waiver: Waiver = {
  id: "country-names",
  tool: "webinar",
  folder: "tools/webinar",
  rule: "data/not-in-list",
  place: { file: "exports/spring.csv", field: "country" },
  reason: "The event platform writes countries in full until its update.",
  learn: "Whether anybody needs the code before.",
  owner: "events",
  since: "2027-01-10",
  until: "2027-03-31",
  at: { tool: "webinar", file: "tools/webinar/waivers.yaml", line: 2, contract: "waivers@1", pointer: "/waivers/0" },
};

/** The yes of the contract's owner to {@link waiver}. */
export const grant: Grant = {
  tool: "webinar",
  waiver: "country-names",
  rule: "data/not-in-list",
  place: { file: "exports/spring.csv", field: "country" },
  reason: "The event platform writes countries in full until its update.",
  until: "2027-03-31",
  by: "demand-generation",
  granted: "2027-01-12",
  at: { file: "grants.yaml", line: 2, contract: "grants@1", pointer: "/grants/0" },
};

/** The policy of Acme. */
export const policy: WaiverPolicy = {
  spans: { soft: "P90D", hard: "P180D" },
  zone: "UTC",
  notices: [30, 7],
  owners: ["events", "demand-generation"],
  contractOwners: { "lead@1": "demand-generation" },
};

/** Judges on the first of February 2027, eight in the morning in UTC, with the policy of Acme. */
export function judge(input: Partial<Omit<WaiverInput, "now">> & { readonly now?: string } = {}): Judgement {
  const { now = "2027-02-01T08:00:00Z", ...given } = input;
  return judgeWaivers({
    findings: [country],
    waivers: [waiver],
    grants: [],
    policy,
    now: new Date(now),
    ...given,
  });
}

/** What is said of the exceptions themselves, by rule id. */
export function said({ waivers }: Judgement): string[] {
  return waivers.flatMap(({ problems }) => problems.map(({ rule }) => rule));
}

/** How every exception stands. */
export function states({ waivers }: Judgement): string[] {
  return waivers.map(({ state }) => state);
}

/** The only thing that is said of the exceptions: the finding, and what a maker reads. */
export function only({ waivers }: Judgement): { finding: Finding; en: Sentences; fr: Sentences } {
  const [one, ...more] = waivers.flatMap(({ problems }) => problems);
  if (!one || more.length > 0) throw new Error(`One problem was expected, not ${more.length + (one ? 1 : 0)}.`);
  return { finding: one, en: describe(one, en), fr: describe(one, fr) };
}
