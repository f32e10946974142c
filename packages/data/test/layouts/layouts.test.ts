import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { guessContract } from "../../src/index.js";
import { sourceContracts } from "../source-contracts.js";
import * as layouts from "./all-layouts.js";
import type { Layout } from "./layout.js";
import { readLayouts } from "./read-layouts.js";

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

const twelve = Object.values<Layout>(layouts);
const more = readLayouts(new URL("./more/", import.meta.url));

describe.each([
  ["twelve exports of well-known tools", twelve, 11],
  ["many more exports", more, 40],
] as const)("%s", (_, some, right) => {
  const all = some.map((layout) => ({ tool: layout.tool, ...outcomeOf(layout) }));

  it("are taken for the right contract", () => {
    const wrong = all.filter(({ isRight }) => !isRight).map(({ tool }) => tool);
    expect(all.length - wrong.length, wrong.join(", ")).toBeGreaterThanOrEqual(right);
  });

  it("have nine of ten columns mapped rightly", () => {
    const mappable = all.reduce((sum, one) => sum + one.mappable, 0);
    const missed = all.flatMap(({ tool, missed }) => missed.map((column) => `${tool}: ${column}`));
    expect(1 - missed.length / mappable, missed.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  it.each(all)("$tool: what is mapped wrongly shows a doubt", (one) => {
    expect(one.wrongAndSure).toEqual([]);
  });
});

describe("the list of sources", () => {
  it("is of twelve", () => expect(twelve).toHaveLength(12));

  it.each(twelve)(
    "$tool: has a source for its names, and tells which stand in none",
    ({ sources, notSeen, columns }) => {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.every(({ address }) => /^https?:\/\//.test(address))).toBe(true);
      if (notSeen !== "all") expect(Object.keys(columns)).toEqual(expect.arrayContaining([...(notSeen ?? [])]));
    },
  );

  it.each(more)("$tool: has a source, or says that it has none", ({ sources, notSeen, columns }) => {
    expect(sources.length > 0 || notSeen === "all").toBe(true);
    if (notSeen !== "all") expect(Object.keys(columns)).toEqual(expect.arrayContaining([...(notSeen ?? [])]));
  });
});
