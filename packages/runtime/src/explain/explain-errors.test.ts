import { expect, test } from "vitest";
import { contractOf, explained } from "../../test/contract-of.js";

const text = { type: "string" };
const contact = {
  type: "object",
  properties: { contact: { oneOf: [{ $ref: "#/$defs/mail" }, { $ref: "#/$defs/phone" }] } },
  $defs: {
    mail: {
      type: "object",
      required: ["kind", "address"],
      properties: { kind: { const: "mail" }, address: { $ref: "#/$defs/email" } },
      additionalProperties: false,
    },
    phone: {
      type: "object",
      required: ["kind", "number"],
      properties: { kind: { const: "phone" }, number: text },
      additionalProperties: false,
    },
    email: { type: "string", format: "email" },
  },
};
const lead = contractOf(contact, {
  "contact.kind": "public",
  "contact.address": "personal",
  "contact.number": "personal",
});

/** Rule and place of every finding: enough to see what was reduced to what. */
function told(contract: ReturnType<typeof contractOf>, input: unknown): string[] {
  return explained(contract, input).map(({ finding }) => `${finding.rule} ${finding.at.pointer}`);
}

test("the tag of a oneOf tells which branch was meant", () => {
  expect(told(lead, { contact: { kind: "mail", address: "joe@" } })).toEqual(["data/wrong-format /contact/address"]);
  expect(told(lead, { contact: { kind: "phone", numbr: "1" } })).toEqual(["data/unknown-property /contact/numbr"]);
  expect(told(lead, { contact: { kind: "phone" } })).toEqual(["data/required-missing /contact/number"]);
});

test("a tag that no branch has is one value out of a list", () => {
  const [only, ...more] = explained(lead, { contact: { kind: "fone", number: "1" } });
  expect(more).toEqual([]);
  expect(only?.finding.data).toEqual({
    value: { value: "fone", classification: "public" },
    allowed: ["mail", "phone"],
  });
});

test("a tag that no branch has, where nothing is allowed as well", () => {
  const order = contractOf({
    properties: { pay: { oneOf: [{ $ref: "#/$defs/card" }, { $ref: "#/$defs/bank" }, { type: "null" }] } },
    $defs: {
      card: { type: "object", required: ["kind", "number"], properties: { kind: { const: "card" } } },
      bank: { type: "object", required: ["kind", "iban"], properties: { kind: { const: "bank" } } },
    },
  });
  expect(explained(order, { pay: { kind: "cash" } }).map(({ en }) => en.fix)).toEqual(["Use “card” or “bank”."]);
});

test("a missing tag is the one thing to say", () => {
  expect(told(lead, { contact: {} })).toEqual(["data/required-missing /contact/kind"]);
});

test("another type than every branch wants", () => {
  expect(told(lead, { contact: "joe@acme.example" })).toEqual(["data/wrong-type /contact"]);
});

test("a value of the wrong type does not also hear that it matches every branch", () => {
  const origin = contractOf({
    properties: { origin: { type: "object", oneOf: [{ required: ["page"] }, { required: ["event"] }] } },
  });
  expect(told(origin, { origin: "webinar" })).toEqual(["data/wrong-type /origin"]);
});

test("without a tag, the branch with the fewest errors", () => {
  const untagged = contractOf({
    anyOf: [
      { type: "object", required: ["street", "city", "country"] },
      { type: "object", required: ["box", "city"] },
    ],
  });
  expect(told(untagged, { street: "1 Main Street", city: "Paris" })).toEqual(["data/no-branch-matches "]);
  expect(told(untagged, { box: "7" })).toEqual(["data/required-missing /city"]);
});

test("a nullable field reads like any other", () => {
  const nullable = contractOf({
    properties: { score: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] } },
  });
  expect(told(nullable, { score: -1 })).toEqual(["data/too-small /score"]);
  expect(explained(nullable, { score: "high" }).map(({ en }) => en.problem)).toEqual([
    "“score” is “high”: text instead of a whole number.",
  ]);
});

test("null where a value is wanted is empty, not a type", () => {
  const [only] = explained(contractOf({ properties: { email: text } }), { email: null });
  expect(only?.en.problem).toBe("“email” is empty; it should be text.");
  expect(only?.fr.problem).toBe("Le champ «\u00A0email\u00A0» est vide, alors qu’il faut du texte.");
});

test("oneOf inside oneOf, through references", () => {
  const tree = contractOf({
    $ref: "#/$defs/node",
    $defs: {
      node: {
        oneOf: [
          {
            type: "object",
            required: ["kind", "of"],
            properties: { kind: { const: "not" }, of: { $ref: "#/$defs/node" } },
          },
          { type: "object", required: ["kind", "field"], properties: { kind: { const: "has" }, field: text } },
        ],
      },
    },
  });
  expect(told(tree, { kind: "not", of: { kind: "not", of: { kind: "has", field: 7 } } })).toEqual([
    "data/wrong-type /of/of/field",
  ]);
});

test("if, allOf and $ref leave no echo", () => {
  const wrapped = contractOf({
    allOf: [
      { $ref: "#/$defs/base" },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
      { if: { properties: { country: { const: "FR" } }, required: ["country"] }, then: { required: ["siret"] } },
      { $ref: "#/$defs/base" },
    ],
    $defs: { base: { required: ["email"] } },
  });
  expect(told(wrapped, { country: "FR" })).toEqual(["data/required-missing /email", "data/required-missing /siret"]);
});

test("errors beside a oneOf are told as well", () => {
  const both = contractOf({
    allOf: [{ $ref: "#/$defs/base" }, { oneOf: [{ required: ["mail"] }, { required: ["phone"] }] }],
    $defs: { base: { required: ["name"] } },
  });
  expect(told(both, {})).toEqual(["data/required-missing /name", "data/no-branch-matches "]);
});

test("a misspelt key of a closed object is told once", () => {
  const closed = contractOf({
    properties: { email: text, name: text },
    required: ["email"],
    additionalProperties: false,
  });
  expect(told(closed, { emial: "joe@acme.example" })).toEqual(["data/unknown-property /emial"]);
});

test("what a failed branch did not evaluate is not unknown", () => {
  const sealed = contractOf(
    {
      properties: { name: text },
      anyOf: [{ required: ["email"], properties: { email: { type: "string", format: "email" } } }],
      unevaluatedProperties: false,
    },
    { email: "personal" },
  );
  expect(told(sealed, { name: "Joe", email: "joe@", nmae: "Joe" })).toEqual([
    "data/wrong-format /email",
    "data/unknown-property /nmae",
  ]);
});

test("values are masked by their field's classification, or the nearest one that is known", () => {
  const masked = contractOf(
    {
      additionalProperties: { type: "integer" },
      properties: {
        open: { type: "integer" },
        secret: { type: "integer" },
        group: { type: "object", additionalProperties: { type: "integer" } },
      },
    },
    { secret: "sensitive", group: "internal" },
  );
  const values = explained(masked, { open: "open", secret: "secret", group: { x: "text" }, stranger: "Joe Bloggs" });
  expect(values.map(({ finding }) => finding.data.value)).toEqual([
    { value: "J•••", classification: "personal", masked: true },
    { value: "open", classification: "public" },
    { value: "•••", classification: "sensitive", masked: true },
    { value: "text", classification: "internal" },
  ]);
  expect(masked.parse({ secret: "secret" }, { reveal: true })).toMatchObject({
    findings: [{ data: { value: { value: "secret" } } }],
  });
});

test("the place of a document goes before the places in it", () => {
  const result = lead.parse({ contact: 7 }, { at: { tool: "import", file: "leads.json", record: 3, pointer: "/2" } });
  expect(result.ok ? [] : result.findings.map(({ at }) => at)).toEqual([
    { contract: "lead@1", tool: "import", file: "leads.json", record: 3, pointer: "/2/contact" },
  ]);
});
