import { readFileSync } from "node:fs";
import { describe as tell } from "@trellis/findings";
import * as data from "@trellis/runtime/words/en";
import { expect, test } from "vitest";
import { makeWorkspace } from "../../test/workspace.js";
import { ownLabels } from "../own-labels.js";
import * as own from "../rules/words-en.gen.js";
import { readManifest } from "./read-manifest.js";

const read = (text: string) =>
  readManifest({ root: makeWorkspace({ "trellis.yaml": text }), file: "tools/a/trellis.yaml" });

test("a right manifest is typed", () => {
  const text = `# yaml-language-server: $schema=./manifest.schema.json
tool: webinar-import
owner: field-marketing-emea
contact: emea-marketing@acme.example
purpose: Brings webinar attendees from the event platform into the core.
produces:
  - contract: lead@1
    data: exports/*.csv
    map:
      email: Email Address
      capturedAt: { column: Registration Time, as: date-time, form: "DD/MM/YYYY HH:mm", zone: Europe/Paris }
      "consents[0].basis": { value: consent }
consumes:  [{ contract: campaign@1, fields: [id, name, utm.source, "touchpoints[].channel"] }]
publishes: [{ template: landing-page@1, content: pages/*.yaml }]
sends:     [{ to: mailing-vendor, region: eu, fields: [email] }]
`;
  const { typed, findings } = read(text);
  expect(findings).toEqual([]);
  expect(typed?.produces?.[0]?.map?.email).toBe("Email Address");
});

test("each problem is said at its place, in words", async () => {
  const { typed, findings } = read(`tool: Webinar Import
produce: []
produces:
  - data: exports/*.csv
    map:
      email: { colunm: Mail }
      capturedAt: { column: When, as: datetime }
consumes: campaign@1
`);
  expect(typed).toBeUndefined();
  const labels = await ownLabels("en");
  const told = findings.map(
    (one) => `${one.at.line}:${one.at.column} ${tell(one, { ...data, ...own }, labels).problem}`,
  );
  expect(told.join("\n")).toMatchInlineSnapshot(`
    "1:1 “Owner” is missing.
    2:1 “produce” is not a field that is known here.
    1:7 “Webinar Import” cannot be the name of a tool: a name has small letters, digits and hyphens, and nothing else.
    4:5 “first produced data, contract” is missing.
    6:16 “colunm” is not a field that is known here.
    7:39 “first produced data, field map, captured at, as” is “datetime”, which is not one of the allowed values.
    8:11 “Consumes” is “campaign@1”: text instead of a list."
  `);
});

test.each(["manifest", "config"])(
  "the schema of the %s tells an editor what each key is, in both languages",
  (name) => {
    const schema = JSON.parse(readFileSync(new URL(`../../generated/${name}/v1/schema.json`, import.meta.url), "utf8"));
    const silent: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [key, part] of Object.entries((node as { properties?: object }).properties ?? {})) {
        const { title, description, examples, "x-labels": labels, "x-classification": classification } = part;
        const isTold =
          title && description && examples && labels?.fr?.title && labels?.fr?.description && classification;
        if (!isTold) silent.push(`${path}/${key}`);
      }
      for (const [key, part] of Object.entries(node))
        if (key !== "examples" && key !== "x-labels") visit(part, `${path}/${key}`);
    };
    visit(schema, "");
    expect(silent).toEqual([]);
  },
);

test.each([
  ["colonne: Mail", "column"],
  ["colum: Mail", "column"],
  ["column: Mail, zones: UTC", "zone"],
  ["value: x, whatever: 1", undefined],
])("a key of a map that nobody knows was likely meant to be another: %s", (entry, near) => {
  const { findings } = read(
    `tool: a\nowner: b\nproduces:\n  - contract: lead@1\n    map:\n      email: { ${entry} }\n`,
  );
  expect(findings.map(({ rule, data: facts }) => [rule, facts.near])).toContainEqual(["data/unknown-property", near]);
});
