import type { CheckedPaths } from "../src/check-paths.js";
import { checkWorkspace, makeWorkspace } from "./workspace.js";

/** An entry of `waivers.yaml` for the missing address of the tool below, with some of its lines changed. */
export function waiverEntry(change: Readonly<Record<string, string | undefined>> = {}): string {
  const lines: Record<string, string | undefined> = {
    id: "no-address",
    rule: "data/required-missing",
    place: "{ file: leads.ndjson, field: email }",
    reason: "The booth asks for no address until the new form is there.",
    learn: "Whether visitors leave one later.",
    owner: "sales",
    since: "2027-05-01",
    until: "2027-06-30",
    ...change,
  };
  const written = Object.entries(lines).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `  - ${written.join("\n    ")}\n`;
}

/** A grant of {@link waiverEntry}, with some of its lines changed. */
export function grantEntry(change: Readonly<Record<string, string>> = {}): string {
  const lines = {
    tool: "booth",
    waiver: "no-address",
    rule: "data/required-missing",
    place: "{ file: leads.ndjson, field: email }",
    reason: "The booth asks for no address until the new form is there.",
    until: "2027-06-30",
    by: "sales",
    granted: "2027-05-02",
    ...change,
  };
  const written = Object.entries(lines).map(([key, value]) => `${key}: ${value}`);
  return `  - ${written.join("\n    ")}\n`;
}

/** Acme's repository with a tool whose only record has no address, and `files`. */
export function makeBooth(files: Readonly<Record<string, string>> = {}): string {
  return makeWorkspace({
    "tools/booth/trellis.yaml": "tool: booth\nowner: sales\nproduces: [{ contract: lead@1, data: leads.ndjson }]\n",
    "tools/booth/leads.ndjson": '{"givenName":"Ada"}\n',
    ...files,
  });
}

/** Checks {@link makeBooth} on the fifteenth of May 2027, with the rule at a level: soft unless said. */
export async function checkBooth(
  files: Readonly<Record<string, string>> = {},
  { level = "soft", now = "2027-05-15T08:00:00Z", paths = ["tools"], config = "" } = {},
): Promise<CheckedPaths> {
  const cwd = makeBooth({
    "trellis.config.yaml": `guardrails: [./acme]\nlevels: { data/required-missing: ${level} }\n${config}`,
    ...files,
  });
  return checkWorkspace(cwd, { paths, now: new Date(now) });
}

/** `waivers.yaml` of the tool. */
export function waivers(...entries: readonly string[]): Readonly<Record<string, string>> {
  return { "tools/booth/waivers.yaml": `waivers:\n${entries.join("")}` };
}

/** Rule, waived or asked, and line of every finding. */
export function told({ findings }: Pick<CheckedPaths, "findings">): string[] {
  return findings.map(({ rule, at, waived, asked }) =>
    [rule, waived && `waived until ${waived.until}`, asked && "asked", at.file, at.line].filter(Boolean).join(" "),
  );
}
