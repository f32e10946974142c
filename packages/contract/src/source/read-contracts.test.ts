import { join } from "node:path";
import { expect, test } from "vitest";
import { writePackage } from "../../test/sound-package.js";
import { readContracts } from "./read-contracts.js";

test("a package is read with the place of everything in it", () => {
  const folder = writePackage();
  const { contracts, definitions, owners, findings } = readContracts({ folder });
  expect(findings).toEqual([]);
  expect(Object.keys(Object(owners?.value))).toEqual(["demand-generation"]);
  expect(definitions.map(({ name, major }) => [name, major])).toEqual([["email", 1]]);
  const [lead] = contracts;
  expect(lead).toMatchObject({
    ref: "lead@1",
    title: "Lead",
    folder: join(folder, "contracts", "lead", "v1"),
    header: { name: "lead", version: "1.2.0", major: 1, owner: "demand-generation", status: "active" },
    schema: { type: "object" },
    examples: {
      accepted: [{ name: "least" }],
    },
  });
  expect(lead?.examples.rejected[0]).toMatchObject({ name: "required-missing--no-email", value: { score: 3 } });
  expect(lead?.headerDocument.locate("/owner")).toEqual({ line: 4, column: 8 });
  expect(lead?.schemaDocument.locate("/properties/score", "key")).toEqual({ line: 15, column: 5 });
});

test("a definition may have examples too", () => {
  const folder = writePackage({
    "definitions/email/v1/examples/accepted/work.json": '"ada@acme.example"',
    "definitions/email/v1/examples/rejected/wrong-format--no-at.json": '"ada.acme.example"',
  });
  expect(readContracts({ folder }).definitions[0]?.examples).toMatchObject({
    accepted: [{ name: "work", value: "ada@acme.example" }],
    rejected: [
      { name: "wrong-format--no-at", value: "ada.acme.example" },
      { name: "wrong-type--a-number", value: 7 },
    ],
  });
});

test("majors stand in the order of their numbers, and other folders are passed over", () => {
  const folder = writePackage({
    "contracts/lead/v10/schema.json": "{}",
    "contracts/lead/v2/schema.json": "{}",
    "contracts/lead/draft/schema.json": "{}",
  });
  expect(readContracts({ folder }).contracts.map(({ ref }) => ref)).toEqual(["lead@1", "lead@2", "lead@10"]);
});

test("a file that cannot be read is a finding, and the others are still read", () => {
  const folder = writePackage({
    "contracts/lead/v1/contract.yaml": "owner: [",
    "contracts/campaign/v1/schema.json": '{ "type": ',
  });
  const { contracts, findings } = readContracts({ folder, root: join(folder, "..") });
  expect(contracts.map(({ ref, header }) => [ref, header.status, header.owner])).toEqual([["lead@1", "draft", ""]]);
  expect(findings.map(({ rule, at }) => [rule, at.contract, at.file?.replace(/^[^/]*/, ""), at.line])).toEqual([
    ["file/unreadable", "campaign@1", "/contracts/campaign/v1/contract.yaml", undefined],
    ["file/syntax-error", "campaign@1", "/contracts/campaign/v1/schema.json", 1],
    ["file/syntax-error", "lead@1", "/contracts/lead/v1/contract.yaml", 1],
  ]);
});

test("a package without contracts is empty", () => {
  expect(readContracts({ folder: join(writePackage(), "owners") })).toEqual({
    contracts: [],
    definitions: [],
    owners: undefined,
    findings: [],
  });
});
