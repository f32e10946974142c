import { createContract, type Field } from "@trellis/runtime";
import { expect, it } from "vitest";
import { contractNames } from "./contract-names.js";
import { matchColumns } from "./match-columns.js";
import { targetPointer } from "./target-path.js";

const header = { name: "order", version: "1.0.0", major: 1, title: "Order", owner: "", status: "active" as const };
const money = (path: string, ...alsoCalled: string[]): Field[] => [
  { path, types: ["object"], required: false, classification: "internal" },
  { path: `${path}.currency`, types: ["string"], required: true, classification: "internal", alsoCalled },
];
const called = (title: string) => ({
  "order@1": {
    title,
    fields: { total: "Total", tax: "Taxes", "total.currency": "Currency", "tax.currency": "Currency" },
  },
});
const names = contractNames({
  ref: "order@1",
  contract: createContract({ header, is: () => true, errors: () => [], fields: {} }),
  fields: [...money("total", "Currency"), ...money("tax", "Taxes")],
  labels: { en: called("Order"), fr: called("Commande") },
});

function match(...columns: string[]) {
  const read = columns.map((name, index) => ({ name, index, line: 1, column: 1, cell: `A${index}` }));
  const { fields, findings } = matchColumns(read, names, {});
  return { fields: fields.map(({ path }) => targetPointer(path)), rules: findings.map(({ rule }) => rule) };
}

it("takes a name in the wild for more than a label that several fields share", () => {
  expect(match("Currency")).toEqual({ fields: ["/total/currency"], rules: [] });
});

it("never fills a group from one column", () => {
  expect(match("Taxes")).toEqual({ fields: ["/tax/currency"], rules: [] });
  expect(match("Total")).toEqual({ fields: [], rules: ["data/column-unmapped"] });
});
