import { defineRule, finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { hostileReport, hostileTexts } from "../../../test/hostile-run.js";
import { sampleReport } from "../../../test/sample-run.js";
import { en } from "../formats/en.js";
import { renderSarif, type SarifOptions } from "./render-sarif.js";
import { sarifUri } from "./sarif-uri.js";

const page = `# A field is missing

The contract asks for **this** field. See \`trellis contracts show\`.

\`\`\`csv
email
\`\`\`

Add it.
`;

// biome-ignore lint/suspicious/noExplicitAny: what is parsed is looked at part by part.
function runOf(report: Parameters<typeof renderSarif>[0], options: Partial<SarifOptions> = {}): any {
  return JSON.parse(renderSarif(report, { phrases: en, ...options })).runs[0];
}

const missing = defineRule({ id: "data/required-missing", level: "hard" });

test("one finding, whole, with the page of its rule", () => {
  const at = {
    tool: "spring",
    file: "tools/spring/a b.csv",
    line: 3,
    column: 7,
    record: 2,
    contract: "lead@1",
    pointer: "/email",
  };
  const found = { ...finding(missing, at, {}, [{ role: "first", at: { line: 1 } }]), count: 12 };
  const rules = new Map([["data/required-missing", { level: "hard" as const, page }]]);
  const { results, tool, columnKind, invocations } = runOf(sampleReport("en", [found], []), { rules });
  expect(results).toMatchInlineSnapshot(`
    [
      {
        "level": "error",
        "locations": [
          {
            "logicalLocations": [
              {
                "fullyQualifiedName": "lead@1/email",
                "kind": "member",
                "name": "Email",
              },
            ],
            "physicalLocation": {
              "artifactLocation": {
                "uri": "tools/spring/a%20b.csv",
                "uriBaseId": "SRCROOT",
              },
              "region": {
                "startColumn": 7,
                "startLine": 3,
              },
            },
          },
        ],
        "message": {
          "text": "“Email” is missing. Add “Email”.",
        },
        "occurrenceCount": 12,
        "partialFingerprints": {
          "primaryLocationLineHash": "8b951961e9c929ab:1",
          "trellis/v1": "8b951961e9c929ab",
        },
        "properties": {
          "pointer": "/email",
          "record": 2,
          "tool": "spring",
          "trellisLevel": "hard",
        },
        "relatedLocations": [
          {
            "id": 1,
            "message": {
              "text": "see also line 1",
            },
            "physicalLocation": {
              "artifactLocation": {
                "uri": "tools/spring/a%20b.csv",
                "uriBaseId": "SRCROOT",
              },
              "region": {
                "startLine": 1,
              },
            },
          },
        ],
        "ruleId": "data/required-missing",
        "ruleIndex": 0,
      },
    ]
  `);
  expect(tool.driver.rules).toMatchInlineSnapshot(`
    [
      {
        "defaultConfiguration": {
          "level": "error",
        },
        "fullDescription": {
          "text": "The contract asks for this field. See trellis contracts show.",
        },
        "help": {
          "markdown": "# A field is missing

    The contract asks for **this** field. See \`trellis contracts show\`.

    \`\`\`csv
    email
    \`\`\`

    Add it.",
          "text": "A field is missing

    The contract asks for this field. See trellis contracts show.

    email

    Add it.",
        },
        "id": "data/required-missing",
        "name": "DataRequiredMissing",
        "properties": {
          "tags": [
            "data",
          ],
          "trellisLevel": "hard",
        },
        "shortDescription": {
          "text": "A field is missing.",
        },
      },
    ]
  `);
  expect([columnKind, invocations]).toMatchInlineSnapshot(`
    [
      "utf16CodeUnits",
      [
        {
          "endTimeUtc": "2026-11-21T08:00:00.000Z",
          "executionSuccessful": true,
          "exitCode": 1,
        },
      ],
    ]
  `);
});

test("what has no place is a notification of the run; what is about a tool is shown in its manifest", () => {
  const run = defineRule({ id: "run/guardrails-not-found", level: "absolute" });
  const nothing = defineRule({ id: "tool/nothing-declared", level: "hard" });
  const tools = [{ name: "spring", folder: "tools/spring", data: [], fails: true }];
  const found = [finding(run, {}, { name: "x" }), finding(nothing, { tool: "spring" })];
  const { results, invocations } = runOf(sampleReport("en", found, tools));
  expect(results.map((one: { locations: object[] }) => one.locations[0])).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: "tools/spring/trellis.yaml", uriBaseId: "SRCROOT" },
        region: { startLine: 1 },
      },
    },
  ]);
  expect(invocations[0].toolConfigurationNotifications).toEqual([
    {
      descriptor: { id: "run/guardrails-not-found", index: 0 },
      level: "error",
      message: { text: "The guardrail package “x” is not installed. Run: npm install x" },
    },
  ]);
  expect([invocations[0].executionSuccessful, invocations[0].exitCode]).toEqual([false, 2]);
});

test("exceptions are properties, and suppressions on request", () => {
  const at = { file: "a.csv", line: 1, contract: "lead@1", pointer: "/email" };
  const waived = { id: "w", until: "2027-03-31", zone: "UTC", reason: "Spring.", owner: "sales" };
  const asked = { id: "a", until: "2027-03-31", reason: "Summer.", owner: "sales" };
  const report = sampleReport(
    "en",
    [
      { ...finding(missing, at), waived },
      { ...finding(missing, at), asked },
    ],
    [],
  );
  const plain = runOf(report).results;
  expect(
    plain.map(({ level, properties, suppressions }: Record<string, unknown>) => [level, properties, suppressions]),
  ).toEqual([
    ["note", { trellisLevel: "hard", pointer: "/email", waived }, undefined],
    ["error", { trellisLevel: "hard", pointer: "/email", asked }, undefined],
  ]);
  const suppressed = runOf(report, { suppressions: true }).results;
  expect(suppressed.map(({ suppressions }: Record<string, unknown>) => suppressions)).toEqual([
    [{ kind: "external", status: "accepted", justification: "Spring." }],
    [{ kind: "external", status: "underReview", justification: "Summer." }],
  ]);
});

test("equal problems of a file have names of their own, in their order", () => {
  const { results } = runOf(sampleReport("en"));
  const names = results.map(
    (one: { partialFingerprints: { primaryLocationLineHash: string } }) =>
      one.partialFingerprints.primaryLocationLineHash,
  );
  expect(new Set(names).size).toBe(names.length);
  expect(names[0]).toMatch(/^[0-9a-f]{16}:1$/);
  expect(names[1]).toBe(names[0].replace(":1", ":2"));
});

test.each([
  ["tools/a/x.csv", { uri: "tools/a/x.csv", uriBaseId: "SRCROOT" }],
  ["été à 100 %#?.csv", { uri: "%C3%A9t%C3%A9%20%C3%A0%20100%20%25%23%3F.csv", uriBaseId: "SRCROOT" }],
  ["javascript:alert(1)", { uri: "javascript%3Aalert%281%29", uriBaseId: "SRCROOT" }],
  ["//evil.example/x", { uri: "file:////evil.example/x" }],
  ["../other/x.csv", { uri: "../other/x.csv" }],
  ["/var/data/x y.csv", { uri: "file:///var/data/x%20y.csv" }],
  ["C:/data/x y.csv", { uri: "file:///C:/data/x%20y.csv" }],
  ["half\ud800.csv", { uri: "half%EF%BF%BD.csv", uriBaseId: "SRCROOT" }],
  ["a\nb.csv", { uri: "a%0Ab.csv", uriBaseId: "SRCROOT" }],
])("a file is a URI: %j", (file, uri) => {
  expect(sarifUri(file)).toEqual(uri);
});

test("every URI is one that a reader can take apart, and no message is a link", () => {
  const { results } = runOf(hostileReport());
  expect(results).toHaveLength(hostileTexts.length);
  for (const { locations, message } of results) {
    const { uri } = locations[0].physicalLocation.artifactLocation;
    expect(new URL(uri, "file:///root/").href).toMatch(/^file:\/\/\/root\/in\//);
    expect(message.text).not.toMatch(/(?<!\\)\]\(/);
  }
});
