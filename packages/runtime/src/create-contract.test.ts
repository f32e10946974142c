import { expect, test } from "vitest";
import { contractOf } from "../test/contract-of.js";
import type { Contract } from "./contract.js";
import { ContractError, isContractError } from "./contract-error.js";

interface Lead {
  email: string;
}
const lead = contractOf({
  type: "object",
  required: ["email"],
  properties: { email: { type: "string", format: "email" } },
}) as Contract<Lead>;

test("a document that holds is given back as it is, and typed", () => {
  const input: unknown = { email: "joe@acme.example", own: 1 };
  const result = lead.parse(input);
  expect(result).toEqual({ ok: true, value: input });
  if (result.ok) expect(result.value).toBe(input);
  expect(lead.is(input) && input.email).toBe("joe@acme.example");
});

test("a document that does not hold gives every finding", () => {
  expect(lead.is({})).toBe(false);
  expect(lead.parse({})).toEqual({
    ok: false,
    findings: [
      {
        rule: "data/required-missing",
        level: "hard",
        at: { contract: "lead@1", pointer: "/email" },
        data: { property: "email" },
      },
    ],
  });
});

test("assert throws an error that is known by its name and shows no value", () => {
  const asserting: { assert(input: unknown): asserts input is Lead } = lead;
  asserting.assert({ email: "joe@acme.example" });
  let thrown: unknown;
  try {
    asserting.assert({ email: "joe@" });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ContractError);
  expect(isContractError(thrown) && thrown).toMatchObject({
    code: "contract-violated",
    message: "lead@1 does not hold: data/wrong-format at /email",
    findings: [{ rule: "data/wrong-format" }],
  });
  expect(isContractError(Object.assign(new Error(), { name: "ContractError", code: "contract-violated" }))).toBe(true);
  expect(isContractError(new Error("no"))).toBe(false);
});

test("the contract says who it is", () => {
  expect(lead.contract).toMatchObject({ name: "lead", version: "1.0.0", owner: "demand-generation", status: "active" });
});
