import { chmodSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeTool, move } from "../../test/upgrade.js";

const manifest = `tool: crm-import
owner: customer-data
purpose: Brings customers from the CRM into the core.
produces:
  - contract: customer@1 # the CRM's export
    data: exports/*.csv
    map:
      id: Record ID
      "givenName": First Name   # as the CRM says it
      familyName: { column: Last Name }
      companyName: Company
      email: Email
      "consents[0].basis": { value: consent }
consumes: [{ contract: customer@1, fields: [id, 'familyName', address.postalCode] }]
sends: [{ to: mailer, fields: [email, givenName] }]
`;

const code = `import { type Customer, customer } from "@trellis/marketing-contracts/customer/v1";
import { labels } from '@trellis/marketing-contracts/customer/v1/labels/fr';
// from "@trellis/marketing-contracts/customer/v1"
export const name = (one: Customer): string | undefined => customer.is(one) ? one.email : labels.title;
`;

test("the map, the fields and the imports move, and the rest is said", async () => {
  const { folder, read } = makeTool({ "trellis.yaml": manifest, "src/name.ts": code });
  const { changes, findings } = await move(folder);
  expect(changes.map(({ diff }) => diff.join("\n")).join("\n")).toMatchInlineSnapshot(`
    "--- trellis.yaml
    +++ trellis.yaml
    @@ -3,13 +3,13 @@
     purpose: Brings customers from the CRM into the core.
     produces:
    -  - contract: customer@1 # the CRM's export
    +  - contract: customer@2 # the CRM's export
         data: exports/*.csv
         map:
           id: Record ID
    -      "givenName": First Name   # as the CRM says it
    -      familyName: { column: Last Name }
    +      "name.given": First Name   # as the CRM says it
    +      name.family: { column: Last Name }
           companyName: Company
           email: Email
           "consents[0].basis": { value: consent }
    -consumes: [{ contract: customer@1, fields: [id, 'familyName', address.postalCode] }]
    -sends: [{ to: mailer, fields: [email, givenName] }]
    +consumes: [{ contract: customer@2, fields: [id, 'name.family', address.postalCode] }]
    +sends: [{ to: mailer, fields: [email, name.given] }]
    --- src/name.ts
    +++ src/name.ts
    @@ -1,4 +1,4 @@
    -import { type Customer, customer } from "@trellis/marketing-contracts/customer/v1";
    -import { labels } from '@trellis/marketing-contracts/customer/v1/labels/fr';
    +import { type Customer, customer } from "@trellis/marketing-contracts/customer/v2";
    +import { labels } from '@trellis/marketing-contracts/customer/v2/labels/fr';
     // from "@trellis/marketing-contracts/customer/v1"
     export const name = (one: Customer): string | undefined => customer.is(one) ? one.email : labels.title;"
  `);
  expect(
    findings.map(({ rule, at, data }) => [rule, at.line, data.kind, data.name ?? data.from]),
  ).toMatchInlineSnapshot(`
    [
      [
        "release/upgrade-by-hand",
        11,
        "gone",
        "companyName",
      ],
      [
        "release/upgrade-by-hand",
        13,
        "gone",
        "consents[0].basis",
      ],
      [
        "release/upgrade-by-hand",
        5,
        "required",
        "provenance[0].field",
      ],
      [
        "release/upgrade-by-hand",
        5,
        "required",
        "provenance[0].from.source",
      ],
      [
        "release/upgrade-by-hand",
        5,
        "required",
        "provenance[0].from.authenticated",
      ],
      [
        "release/upgrade-by-hand",
        5,
        "required",
        "provenance[0].from.at",
      ],
      [
        "release/upgrade-planned",
        undefined,
        undefined,
        "trellis.yaml",
      ],
      [
        "release/upgrade-planned",
        undefined,
        undefined,
        "src/name.ts",
      ],
      [
        "release/upgrade-documents",
        undefined,
        undefined,
        "customer@1",
      ],
    ]
  `);
  expect([read("trellis.yaml"), read("src/name.ts")]).toEqual([manifest, code]);
});

test("what was shown is what is written, and a second time nothing moves", async () => {
  const { folder, read } = makeTool({ "trellis.yaml": manifest, "src/name.ts": code });
  if (process.platform !== "win32") chmodSync(join(folder, "src/name.ts"), 0o640);
  const shown = await move(folder);
  const written = await move(folder, { write: true });
  expect(written.changes).toEqual(shown.changes);
  expect(read("trellis.yaml")).toContain('      "name.given": First Name   # as the CRM says it\n');
  expect(read("trellis.yaml")).toContain("fields: [id, 'name.family', address.postalCode]");
  expect(read("src/name.ts")).toContain("customer/v2/labels/fr");
  if (process.platform !== "win32") expect(statSync(join(folder, "src/name.ts")).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder).sort()).toEqual(["src", "trellis.yaml"]);
  const again = await move(folder);
  expect([again.changes, again.findings.map(({ rule }) => rule)]).toEqual([[], ["release/upgrade-nothing"]]);
});

test("Windows line ends and a file that is no text stay as they are", async () => {
  const { folder, read } = makeTool({
    "trellis.yaml": manifest.replaceAll("\n", "\r\n"),
    "read.js": code.replaceAll("\n", "\r\n"),
  });
  const odd = Buffer.from([...Buffer.from('import "@trellis/marketing-contracts/customer/v1"; // '), 0xff]);
  writeFileSync(join(folder, "odd.js"), odd);
  const { changes } = await move(folder, { write: true });
  expect(changes.map(({ file }) => file)).toEqual(["trellis.yaml", "read.js"]);
  expect(read("trellis.yaml").split("\r\n")).toHaveLength(manifest.split("\n").length);
  expect(read("trellis.yaml")).not.toMatch(/[^\r]\n/);
});

test("without a migration fields keep their names, and what is gone is named", async () => {
  const text =
    "tool: a\nowner: b\npurpose: c\nconsumes: [{ contract: lead@1, fields: [email, campaign, givenName] }]\n";
  const { folder } = makeTool({ "trellis.yaml": text });
  const { changes, findings } = await move(folder, { contract: "lead@2" });
  expect(changes.flatMap(({ diff }) => diff.filter((line) => /^[+-] ?[^+-]/.test(line)))).toEqual([
    "-consumes: [{ contract: lead@1, fields: [email, campaign, givenName] }]",
    "+consumes: [{ contract: lead@2, fields: [email, campaign, givenName] }]",
  ]);
  expect(findings.filter(({ rule }) => rule === "release/upgrade-by-hand").map(({ data }) => data)).toMatchObject([
    { kind: "gone", name: "givenName", contract: "lead@2" },
  ]);
});
