import type { StandardSchemaV1 } from "@standard-schema/spec";
import { expect, test } from "vitest";
import { contractOf } from "../test/contract-of.js";
import type { Contract } from "./contract.js";
import * as fr from "./rules/words-fr.gen.js";
import { standard } from "./standard.js";

interface Lead {
  email: string;
  consents: { grantedAt: string }[];
}
const lead = contractOf({
  type: "object",
  required: ["email"],
  properties: {
    email: { type: "string" },
    consents: { items: { properties: { grantedAt: { type: "string", format: "date-time" } } } },
  },
}) as Contract<Lead>;

test("a contract is a Standard Schema to the official types", async () => {
  const official: StandardSchemaV1<Lead, Lead> = lead;
  const input: StandardSchemaV1.InferInput<typeof lead> = { email: "joe@acme.example", consents: [] };
  const output: StandardSchemaV1.InferOutput<typeof lead> = input;
  const props: StandardSchemaV1.Props<Lead, Lead> = official["~standard"];
  expect([props.version, props.vendor]).toEqual([1, "trellis"]);
  expect(await props.validate(output)).toEqual({ value: output });
});

test("its messages name field and rule, its paths hold numbers for lists alone", () => {
  const input = { consents: [{ grantedAt: "2026-02-28T14:30:00Z" }, { grantedAt: "31/02/2026" }] };
  expect(lead["~standard"].validate(input)).toEqual({
    issues: [
      { message: "email: data/required-missing", path: ["email"] },
      { message: "consents[].grantedAt: data/wrong-format", path: ["consents", 1, "grantedAt"] },
    ],
  });
  expect(lead["~standard"].validate(7)).toEqual({ issues: [{ message: "data/wrong-type", path: [] }] });
});

test("a key that looks like an index stays a key", () => {
  const rows = contractOf({ additionalProperties: { type: "integer" } });
  expect(rows["~standard"].validate({ 0: "x" })).toMatchObject({ issues: [{ path: ["0"] }] });
});

test("with words, its messages are sentences", () => {
  const labels = { "lead@1": { title: "Prospect", fields: { email: "Adresse e-mail" } } };
  const official: StandardSchemaV1<Lead, Lead> = standard(lead, fr, labels);
  expect(official["~standard"].validate({})).toEqual({
    issues: [
      {
        message: "Le champ «\u00A0Adresse e-mail\u00A0» manque. Ajoutez le champ «\u00A0Adresse e-mail\u00A0».",
        path: ["email"],
      },
    ],
  });
});
