import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fails } from "@trellis/findings";
import { expect, test } from "vitest";
import { guest, guestWithPhone } from "../../test/facts.js";
import { makeFolder, now } from "../../test/package.js";
import { checkRelease, recordRelease } from "../index.js";

const email = { $id: "https://acme.example/definitions/email/v1/schema.json", type: "string" };

/** A package of everything: a contract, a definition, a template, a policy. */
function files(level = "soft", more: object = {}): Record<string, unknown> {
  return {
    "package.json": {
      name: "@acme/guardrails",
      version: "1.0.0",
      exports: { "./table/v1/schema.json": "./generated/table/v1/content/schema.json" },
    },
    "contracts/guest/v1/contract.yaml":
      "contract: guest\nversion: 1.0.0\ntitle: Guest\nowner: events\nstatus: active\n",
    "contracts/guest/v1/schema.json": guest,
    "definitions/email/v1/schema.json": email,
    "templates/table/v1/template.yaml": "template: table\nversion: 1.0.0\n",
    "generated/table/v1/content/schema.json": guest,
    "trellis.json": {
      trellis: 1,
      contracts: [],
      templates: [
        {
          name: "table",
          major: 1,
          version: "1.0.0",
          status: "active",
          title: "Table",
          schema: "./table/v1/schema.json",
          template: "sha256-1",
        },
      ],
      policies: [
        {
          name: "house",
          owner: "events",
          rules: [{ id: "policy/seats", level, ...more }],
          levels: { "data/too-long": level },
        },
      ],
    },
  };
}

/** What stands against the release of a package that was recorded and then changed. */
async function after(changes: Record<string, unknown>): Promise<unknown[]> {
  const { root, write } = makeFolder(files());
  await recordRelease({ folder: root, root });
  write(changes);
  const { findings } = await checkRelease({ folder: root, root, now, isOffline: true });
  return findings.filter(fails).map(({ rule, at, data }) => [rule, at.file ?? data.name]);
}

test("contracts, templates, definitions and rules are recorded, and hold", async () => {
  const { root } = makeFolder(files());
  const { written } = await recordRelease({ folder: root, root });
  expect(written).toEqual([
    "contracts/guest/v1/released/1.0.0.json",
    "templates/table/v1/released/1.0.0.json",
    "definitions/email/v1/released/1.0.0.json",
    "released.json",
  ]);
  const { rules, ...list } = JSON.parse(readFileSync(join(root, "released.json"), "utf8"));
  expect(rules).toEqual([
    { id: "data/too-long", level: "soft" },
    { id: "policy/seats", level: "soft" },
  ]);
  expect(list).toMatchObject({
    contracts: [{ ref: "guest@1" }],
    templates: [{ ref: "templates/table@1" }],
    definitions: [{ ref: "definitions/email@1", version: "1.0.0" }],
  });
  expect(await after({})).toEqual([]);
});

test("a template that asks for more is refused", async () => {
  const stricter = { ...guest, required: ["email", "seat"] };
  expect(await after({ "generated/table/v1/content/schema.json": stricter })).toEqual([
    ["release/contract-breaks", "templates/table/v1/template.yaml"],
    ["compat/property-required", "generated/table/v1/content/schema.json"],
  ]);
});

test("a definition that takes less is refused, in its own name", async () => {
  expect(await after({ "definitions/email/v1/schema.json": { ...email, maxLength: 20 } })).toEqual([
    ["release/contract-breaks", "definitions/email/v1/schema.json"],
    ["compat/length-narrowed", "definitions/email/v1/schema.json"],
  ]);
});

test("a rule and a level that become stricter are refused without a day", async () => {
  expect(await after({ "trellis.json": files("hard")["trellis.json"] })).toEqual([
    ["release/rule-without-date", "data/too-long"],
    ["release/rule-without-date", "policy/seats"],
  ]);
  expect(await after({ "trellis.json": files("hard", { from: "2027-06-30" })["trellis.json"] })).toEqual([
    ["release/rule-without-date", "data/too-long"],
  ]);
  expect(await after({ "trellis.json": files("advisory")["trellis.json"] })).toEqual([]);
});

test("a package of rules alone has a baseline too", async () => {
  const rules = (level: string): string => `export const rules = [{ id: "data/dangerous-key", level: "${level}" }];\n`;
  const { root, write } = makeFolder({
    "package.json": {
      name: "@acme/rules",
      version: "1.0.0",
      type: "module",
      exports: { "./rules": { default: "./one.js" } },
    },
    "one.js": rules("soft"),
    "two.js": rules("hard"),
  });
  expect((await recordRelease({ folder: root, root })).written).toEqual(["released.json"]);
  const check = async (): Promise<unknown[]> =>
    (await checkRelease({ folder: root, root, now, isOffline: true })).findings.filter(fails).map(({ rule }) => rule);
  expect(await check()).toEqual([]);
  write({
    "package.json": { name: "@acme/rules", version: "1.0.0", type: "module", exports: { "./rules": "./two.js" } },
  });
  expect(await check()).toEqual(["release/rule-without-date"]);
});

test("what nobody has published can be recorded again, when that is asked for", async () => {
  const { root, write } = makeFolder(files());
  await recordRelease({ folder: root, root });
  write({ "contracts/guest/v1/schema.json": guestWithPhone });
  const again = await recordRelease({ folder: root, root });
  expect([again.written, again.findings.map(({ rule }) => rule)]).toEqual([[], ["release/schema-changed"]]);
  const replaced = await recordRelease({ folder: root, root, replace: true, isOffline: true });
  expect(replaced.written).toEqual(["contracts/guest/v1/released/1.0.0.json", "released.json"]);
  expect((await checkRelease({ folder: root, root, now, isOffline: true })).findings.filter(fails)).toEqual([]);
});

test("nothing is recorded again while nobody can say what is published", async () => {
  const { root, write } = makeFolder(files());
  await recordRelease({ folder: root, root });
  write({ "contracts/guest/v1/schema.json": guestWithPhone });
  const before = readFileSync(join(root, "contracts/guest/v1/released/1.0.0.json"), "utf8");
  // Nobody listens there.
  const env = { npm_config_registry: "http://127.0.0.1:9/", npm_config_userconfig: join(root, "none") };
  const { written, findings } = await recordRelease({ folder: root, root, replace: true, env });
  expect([written, findings.map(({ rule, level }) => [rule, level])]).toEqual([
    [],
    [["release/registry-unreachable", "hard"]],
  ]);
  expect(readFileSync(join(root, "contracts/guest/v1/released/1.0.0.json"), "utf8")).toBe(before);
  expect(existsSync(join(root, "none"))).toBe(false);
});
