import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { exitCode } from "@trellis/findings";
import { expect, test } from "vitest";
import { checkBooth, grantEntry, makeBooth, told, waiverEntry, waivers } from "../../test/waivers.js";
import { checkWorkspace, writeFiles } from "../../test/workspace.js";

const leads = "tools/booth/leads.ndjson 1";
const file = "tools/booth/waivers.yaml";

test("a soft problem is bent on the maker's own word, and the tool passes", async () => {
  const checked = await checkBooth(waivers(waiverEntry()));
  expect(told(checked)).toEqual([`data/required-missing waived until 2027-06-30 ${leads}`]);
  expect(checked.findings[0]?.waived).toEqual({
    id: "no-address",
    until: "2027-06-30",
    zone: "UTC",
    reason: "The booth asks for no address until the new form is there.",
    owner: "sales",
  });
  expect(checked.tools.map(({ fails }) => fails)).toEqual([false]);
  expect(checked.exceptions.waivers).toMatchObject([
    { state: "active", waiver: { tool: "booth", folder: "tools/booth" } },
  ]);
  expect(checked.exceptions.owners.get("sales")).toEqual({ name: "Sales", contact: "sales@acme.example" });
});

test("the last day ends in the zone of the configuration, to the millisecond", async () => {
  const at = async (now: string) =>
    exitCode((await checkBooth(waivers(waiverEntry()), { now, config: "waivers: { zone: Europe/Paris }\n" })).findings);
  expect(await at("2027-06-30T21:59:59.999Z")).toBe(0);
  expect(await at("2027-06-30T22:00:00.000Z")).toBe(1);
  expect(await at("2027-06-30T22:00:00.001Z")).toBe(1);
});

test("the longest span is the configuration's", async () => {
  const checked = await checkBooth(waivers(waiverEntry()), { config: "waivers: { spans: { soft: P59D } }\n" });
  expect(told(checked)).toEqual([`data/required-missing ${leads}`, `waiver/span-too-long ${file} 9`]);
});

test("a yes counts from beside the configuration and from a guardrail package, and from nowhere else", async () => {
  const grants = `grants:\n${grantEntry()}`;
  const at = async (path: string) =>
    told(await checkBooth({ ...waivers(waiverEntry()), [path]: grants }, { level: "hard" }))[0];
  expect(await at("grants.yaml")).toContain("waived");
  expect(await at("acme/grants.yaml")).toContain("waived");
  for (const path of [
    "tools/grants.yaml",
    "tools/booth/grants.yaml",
    "tools/other/grants.yaml",
    "node_modules/x/grants.yaml",
  ])
    expect(await at(path)).toContain("asked");
});

test("started in the tool's own folder, the tool still cannot say yes to itself", async () => {
  const cwd = makeBooth({ ...waivers(waiverEntry()), "tools/booth/grants.yaml": `grants:\n${grantEntry()}` });
  writeFiles(cwd, { "tools/booth/trellis.config.yaml": "guardrails: [../../acme]\n" });
  const checked = await checkWorkspace(join(cwd, "tools/booth"), { paths: ["."] });
  expect(told(checked)).toEqual(["data/required-missing asked leads.ndjson 1", "waiver/grant-in-tool grants.yaml"]);
});

test("a package of guardrails that is a tool as well grants to others, and not to itself", async () => {
  const files = {
    ...waivers(waiverEntry()),
    "acme/trellis.yaml": "tool: acme\nowner: sales\nproduces: [{ contract: lead@1, data: leads.ndjson }]\n",
    "acme/leads.ndjson": '{"givenName":"Ada"}\n',
    "acme/waivers.yaml": `waivers:\n${waiverEntry()}`,
    "acme/grants.yaml": `grants:\n${grantEntry()}${grantEntry({ tool: "acme" })}`,
  };
  const checked = await checkBooth(files, { level: "hard", paths: ["acme", "tools"] });
  expect(told({ findings: checked.findings.filter(({ level }) => level !== "advisory") })).toEqual([
    "data/required-missing asked acme/leads.ndjson 1",
    "waiver/grant-in-tool acme/grants.yaml",
    `data/required-missing waived until 2027-06-30 ${leads}`,
  ]);
});

test("another tool's exceptions and names change nothing here", async () => {
  const files = {
    "tools/other/trellis.yaml":
      "tool: other\nowner: sales\nproduces: [{ contract: lead@1, data: ../booth/*.ndjson }]\n",
    "tools/other/waivers.yaml": `waivers:\n${waiverEntry({ place: '{ file: "../booth/leads.ndjson" }' })}${waiverEntry({ id: "b", place: '{ file: "**/leads.ndjson" }' })}`,
  };
  const checked = await checkBooth(files);
  expect(checked.findings.filter(({ at }) => at.tool === "booth").map(({ rule, waived }) => [rule, waived])).toEqual([
    ["data/required-missing", undefined],
  ]);
});

test.each([
  ["no date", { until: undefined }, ["data/required-missing tools/booth/waivers.yaml 2"]],
  ["31 February", { until: "2027-02-31" }, [`data/wrong-format ${file} 9`]],
  ["a date in the past", { until: "2027-05-14" }, [`waiver/expired ${file} 9`]],
  ["a last day before the first", { until: "2026-06-30" }, [`waiver/ends-before-it-begins ${file} 9`]],
  ["a rule with a wildcard", { rule: "data/*" }, [`waiver/too-wide ${file} 3`]],
  ["every rule there is", { rule: '"*"' }, [`waiver/too-wide ${file} 3`]],
  ["a place that is everywhere", { place: '{ file: "*" }' }, [`waiver/too-wide ${file} 4`]],
  ["an owner who is nobody", { owner: "slaes" }, [`waiver/owner-unknown ${file} 7`]],
  ["a clock set back", { since: "2027-05-16" }, [`waiver/clock-set-back ${file} 8`]],
  ["a key that nobody knows", { utnil: "2027-06-30" }, [`data/unknown-property ${file} 10`]],
  ["an unknown zone", { zone: "Gaul" }, [`waiver/zone-unknown ${file} 10`]],
  ["an id that is none", { id: "No address" }, [`data/pattern-mismatch ${file} 2`]],
])("%s", async (_, change, want) => {
  const checked = await checkBooth(waivers(waiverEntry(change)));
  expect(checked.findings[0]).toMatchObject({
    rule: "data/required-missing",
    at: { file: "tools/booth/leads.ndjson" },
  });
  expect(checked.findings[0]?.waived).toBeUndefined();
  expect(told({ findings: checked.findings.slice(1) }).sort()).toEqual(want);
  expect(exitCode(checked.findings)).toBe(1);
});

test("two exceptions for one problem", async () => {
  const checked = await checkBooth(waivers(waiverEntry(), waiverEntry({ id: "again" })));
  expect(told(checked)).toEqual([
    `data/required-missing waived until 2027-06-30 ${leads}`,
    `waiver/repeated ${file} 10`,
  ]);
});

test("one that matches nothing is told, and fails nothing", async () => {
  const checked = await checkBooth({
    ...waivers(waiverEntry()),
    "tools/booth/leads.ndjson": '{"email":"ada@acme.example"}\n',
  });
  expect(told(checked)).toEqual([`waiver/unused ${file} 2`]);
  expect(exitCode(checked.findings)).toBe(0);
});

test("an entry that is wrong leaves the others in force", async () => {
  const checked = await checkBooth(waivers("  - id: broken\n", waiverEntry()));
  expect(checked.findings[0]?.waived?.id).toBe("no-address");
  expect(new Set(checked.findings.slice(1).map(({ rule }) => rule))).toEqual(new Set(["data/required-missing"]));
  expect(checked.findings.slice(1).every(({ at }) => at.contract === "waivers@1" && at.tool === "booth")).toBe(true);
});

test("no exception is made from the checks of exceptions themselves", async () => {
  const own = waiverEntry({ rule: "data/unknown-property", place: "{ file: waivers.yaml, field: utnil }", utnil: "x" });
  const checked = await checkBooth(waivers(own, waiverEntry({ id: "b", utnil: "x" })));
  expect(checked.findings.filter(({ waived }) => waived)).toEqual([]);
});

test.each([
  ["a list where a file belongs", "[]", "data/wrong-type"],
  ["no YAML", "waivers: [", "file/syntax-error"],
  ["nothing at all", "", undefined],
  ["a bomb of aliases", `a: &a [x]\nb: &b [${"*a,".repeat(40)}]\nwaivers: [${"*b,".repeat(2000)}]`, undefined],
  ["a hundred thousand entries", `waivers:\n${"  - {}\n".repeat(100_000)}`, undefined],
])("%s is a finding, and bends nothing", async (_, text, rule) => {
  const checked = await checkBooth({ "tools/booth/waivers.yaml": text });
  expect(checked.findings[0]?.waived).toBeUndefined();
  const own = checked.findings.filter(({ at }) => at.file === file);
  expect(own.length).toBeGreaterThan(0);
  if (rule !== undefined) expect(own.map((one) => one.rule)).toContain(rule);
  expect(exitCode(checked.findings)).toBe(1);
});

test("a link out of the tool's folder, or a folder of that name, is not read", async () => {
  const cwd = makeBooth({ "elsewhere.yaml": `waivers:\n${waiverEntry()}` });
  symlinkSync(join(cwd, "elsewhere.yaml"), join(cwd, file));
  expect(told(await checkWorkspace(cwd)).join()).toContain("file/outside-folder");
  const other = makeBooth();
  mkdirSync(join(other, file));
  expect(told(await checkWorkspace(other)).join()).toContain("file/unreadable");
});

test("a file on its own goes by the exceptions of the tool in which it lies, and says nothing else of them", async () => {
  const unused = waiverEntry({ id: "unused", place: "{ field: givenName }" });
  const checked = await checkBooth(waivers(waiverEntry(), unused), { paths: [leads.slice(0, -2)] });
  expect(told(checked).filter((line) => line.includes("leads.ndjson") || line.includes("waiver"))).toContain(
    `data/required-missing waived until 2027-06-30 ${leads}`,
  );
  expect(told(checked).join()).not.toContain("waiver/");
  expect(checked.exceptions.waivers).toEqual([]);
});

test("owners beside the configuration answer for exceptions too", async () => {
  const owned = waivers(waiverEntry({ owner: "booth-team" }));
  expect(told(await checkBooth(owned))[1]).toContain("waiver/owner-unknown");
  const owners = "booth-team: { name: Booth team, contact: booth@acme.example }\n";
  expect(told(await checkBooth({ ...owned, "owners.yaml": owners }))[0]).toContain("waived");
  expect(told(await checkBooth({ ...owned, "tools/booth/owners.yaml": owners }))[1]).toContain("waiver/owner-unknown");
});
