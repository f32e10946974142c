import { expect, test } from "vitest";
import { checkExtension } from "../../test/local-workspace.js";

const rulesOf = async (extension: string, record?: string) =>
  (await checkExtension(extension, record)).map(({ rule, at }) => `${rule} ${at.pointer ?? ""}`);

const adds = `extends: lead@1
required: [booth]
properties:
  booth: { type: string, maxLength: 4, title: Booth }
  givenName: { maxLength: 5 }
`;

test("fields are added and rules made stricter", async () => {
  expect(await rulesOf(adds, '{"email":"ada@acme.example","booth":"A7"}')).toEqual([]);
  expect(await rulesOf(adds, '{"booth":"A7-north","givenName":"Alexandra"}')).toEqual([
    "data/required-missing /email",
    "data/too-long /booth",
    "data/too-long /givenName",
  ]);
});

test("an extension of nothing, or of nothing that is published, checks no data", async () => {
  expect(await rulesOf("properties: {}\n")).toEqual(["tool/contract-unknown /extends"]);
  expect(await rulesOf("extends: leed@1\n")).toEqual(["tool/contract-unknown /extends"]);
  expect(await rulesOf("[]\n")).toEqual(["tool/contract-unknown /extends"]);
  expect(await rulesOf("extends: [\n")).toEqual([expect.stringContaining("file/syntax-error")]);
});

test("a pattern that could hang us is refused, and so is a flood of them", async () => {
  expect(await rulesOf('extends: lead@1\nproperties:\n  booth: { type: string, pattern: "^(a+)+$" }\n')).toEqual([
    "contract/unsafe-pattern ",
  ]);
  const many = Array.from({ length: 30 }, (_, nth) => `  f${nth}: { type: string, pattern: "^[a-z]${nth}$" }`).join(
    "\n",
  );
  expect(await rulesOf(`extends: lead@1\nproperties:\n${many}\n`)).toContain(
    "contract/unsafe-pattern /properties/f20/pattern",
  );
});

test("a schema that is none is refused, and one that refers elsewhere", async () => {
  expect(await rulesOf("extends: lead@1\nproperties:\n  booth: { type: texte }\n")).toEqual([
    "contract/schema-invalid ",
  ]);
  expect(await rulesOf("extends: lead@1\nproperties:\n  booth: { $ref: 'file:///etc/passwd' }\n")).toEqual([
    "contract/schema-invalid ",
  ]);
});

test("a value cannot become less personal than the contract says", async () => {
  expect(await rulesOf("extends: lead@1\nproperties:\n  email: { x-classification: public }\n")).toEqual([
    "contract/extension-widens /properties/email/x-classification",
  ]);
});

test("every place that allows more is found, each with what would pass", async () => {
  const findings = await checkExtension(`extends: lead@1
properties:
  givenName: { maxLength: 200 }
  email: { type: [string, number] }
  source: { enum: [web-form, tiktok] }
`);
  expect(findings.map(({ rule, at, data }) => [rule, at.pointer, (data as { path?: string }).path])).toEqual([
    ["contract/extension-widens", "/properties/email/type", "email"],
    ["contract/extension-widens", "/properties/givenName/maxLength", "givenName"],
  ]);
});
