import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { guessContract } from "../../src/index.js";
import { sourceContracts } from "../source-contracts.js";
import * as layouts from "./all-layouts.js";
import type { Layout } from "./layout.js";

// The folder is read as data; what is generated from it is somebody else's concern.
const contracts = sourceContracts(fileURLToPath(new URL("../../../marketing-contracts/", import.meta.url)));

function outcomeOf(layout: Layout) {
  const columns = Object.entries(layout.columns).map(([name, values]) => ({
    name,
    values: values.filter((value) => value !== ""),
  }));
  const [guess] = guessContract({ columns, contracts, file: layout.file });
  const name = guess?.contract.contract.contract.name ?? "";
  // A file that may follow one of two contracts has fields for both; those of the one that was taken count.
  const known = new Set(guess?.contract.fields.map(({ path }) => path));
  const wanted = Object.entries(layout.fields).filter(([, fields]) =>
    [fields].flat().some((field) => known.has(field)),
  );
  const isRight = (column: string, field: string) => [layout.fields[column]].flat().includes(field);
  const mapped = guess?.columns ?? [];
  // Two columns can mean one field; whichever was taken, the other had to stay.
  const taken = new Set(mapped.filter(({ column, field }) => isRight(column, field)).map(({ field }) => field));
  const missed = wanted.filter(
    ([column, fields]) =>
      !mapped.some((one) => one.column === column && isRight(column, one.field)) &&
      ![fields].flat().some((field) => taken.has(field)),
  );
  return {
    isRight: layout.contract.includes(name),
    mappable: wanted.length,
    missed: missed.map(([column]) => column),
    wrongAndSure: mapped
      .filter(({ column, field, doubts }) => doubts.length === 0 && !isRight(column, field))
      .map(({ column, field }) => `${column} → ${field}`),
  };
}

const all = Object.values<Layout>(layouts).map((layout) => ({ tool: layout.tool, ...outcomeOf(layout) }));

describe("twelve exports of well-known tools", () => {
  it("are twelve, each with its source", () => {
    expect(Object.values<Layout>(layouts).filter(({ source }) => source.startsWith("https://"))).toHaveLength(12);
  });

  it("are taken for the right contract, eleven of them or more", () => {
    const wrong = all.filter(({ isRight }) => !isRight).map(({ tool }) => tool);
    expect(wrong.length, wrong.join(", ")).toBeLessThanOrEqual(1);
  });

  it("have nine of ten columns mapped rightly", () => {
    const mappable = all.reduce((sum, one) => sum + one.mappable, 0);
    const missed = all.flatMap(({ tool, missed }) => missed.map((column) => `${tool}: ${column}`));
    expect(1 - missed.length / mappable, missed.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  it.each(all)("$tool: what is mapped wrongly shows a doubt", ({ wrongAndSure }) => {
    expect(wrongAndSure).toEqual([]);
  });
});
