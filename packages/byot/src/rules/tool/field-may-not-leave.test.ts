import { expect, test } from "vitest";
import { checkSending } from "../../../test/sending.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const findings = await checkSending("{ to: analytics-vendor, region: eu, fields: [utm.source, email] }");
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 66,
          "contract": "manifest@1",
          "file": "tools/leads/trellis.yaml",
          "line": 4,
          "pointer": "/sends/0/fields/1",
          "tool": "leads",
        },
        "data": {
          "allowed": [
            "public",
            "internal",
          ],
          "classification": "personal",
          "contract": "lead@1",
          "holds": "email",
          "how": "itself",
          "name": "email",
          "region": "eu",
          "to": "analytics-vendor",
        },
        "level": "hard",
        "related": [
          {
            "at": {
              "contract": "lead@1",
              "pointer": "/email",
            },
            "role": "field",
          },
        ],
        "rule": "tool/field-may-not-leave",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Leave “email” out of what is sent, or ask the owner of the policy.",
        "problem": "“email” is personal, and “analytics-vendor” in the region “eu” may get only “public” and “internal” data.",
      },
      "fr": {
        "fix": "Retirez « email » de ce qui est transmis, ou demandez au responsable de la politique.",
        "problem": "« email » est une donnée personnelle, et « analytics-vendor » dans la région « eu » ne peut recevoir que ce qui est de nature « publique » et « interne ».",
      },
    }
  `);
});

const mapped = (map: string) => ({ consumes: "", produces: `{ contract: lead@1, map: { ${map} } }` });

test("follows a map that renames, and shows its lines", async () => {
  const findings = await checkSending(
    "{ to: analytics-vendor, region: eu, fields: [Contact] }",
    mapped("email: Contact"),
  );
  expect(findings).toMatchObject([
    {
      at: { pointer: "/sends/0/fields/0", line: 4 },
      data: { name: "Contact", holds: "email", how: "column" },
      related: [
        { role: "map", at: { file: "tools/leads/trellis.yaml", line: 3, pointer: "/produces/0/map/email" } },
        { role: "field", at: { contract: "lead@1", pointer: "/email" } },
      ],
    },
  ]);
});

test.each<[string, string, string, string, string]>([
  [
    "a list that holds the field",
    "consents",
    "",
    "“consents” is personal, and “analytics-vendor” in the region “eu” may get only “public” and “internal” data.",
    "consents",
  ],
  [
    "an entry of a list",
    '"consents[3].basis"',
    "",
    "“consents[3].basis” is personal, and “analytics-vendor” in the region “eu” may get only “public” and “internal” data.",
    "consents[].basis",
  ],
  [
    "a group of properties that a map reads",
    "attendee",
    "givenName: attendee.name.first",
    "The column “attendee” becomes “givenName”, which is personal, and “analytics-vendor” in the region “eu” may get only “public” and “internal” data.",
    "givenName",
  ],
  [
    "a harmless field from a column that is personal",
    "utm.source",
    "utm.source: Mail, email: { column: Mail, as: text }",
    "“utm.source” comes from the column “Mail”, which also becomes “email” and is personal, and “analytics-vendor” in the region “eu” may get only “public” and “internal” data.",
    "email",
  ],
  [
    "a harmless field from a column called as another",
    "utm.source",
    "utm.source: E-mail Address",
    "“utm.source” comes from the column “E-mail Address”, which by its name is “email” and personal, and “analytics-vendor” in the region “eu” may get only “public” and “internal” data.",
    "email",
  ],
])("fires for %s", async (_, name, map, problem, holds) => {
  const findings = await checkSending(
    `{ to: analytics-vendor, region: eu, fields: [${name}] }`,
    map ? mapped(map) : {},
  );
  expect(findings.map(({ rule, data }) => [rule, data.holds])).toEqual([["tool/field-may-not-leave", holds]]);
  const { en, fr } = said(findings);
  expect(en.problem).toBe(problem);
  expect(fr.problem + fr.fix).not.toContain("undefined");
});

test("fires when it is not said which fields are sent", async () => {
  const { en } = said(await checkSending("{ to: analytics-vendor, region: eu }"));
  expect(en).toEqual({
    problem:
      "It is not said which fields are sent, so “email” counts as sent: it is personal, and “analytics-vendor” in the region “eu” may get only “public” and “internal” data.",
    fix: "List under “fields” what is really sent.",
  });
});

test("takes the contract that the entry names", async () => {
  const findings = await checkSending("{ to: analytics-vendor, region: eu, contract: lead@1, fields: [email] }", {
    consumes: "",
  });
  expect(findings.map(({ rule }) => rule)).toContain("tool/field-may-not-leave");
});

test("stays silent", async () => {
  expect(await checkSending("{ to: mailing-vendor, region: eu, fields: [email, consents] }")).toEqual([]);
});
