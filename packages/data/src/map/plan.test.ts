import { expect, it } from "vitest";
import { mapRecord, placeFields } from "./map-record.js";
import { growPlan, type PlannedField } from "./plan.js";
import { parseTargetPath, targetPointer } from "./target-path.js";

function from(target: string, column: string): PlannedField {
  const path = parseTargetPath(target) ?? [];
  return { path, pointer: targetPointer(path), classification: "internal", from: { kind: "column", column, key: 0 } };
}

const fields = [
  from("utm.source", "a"),
  from("phones[1].number", "b"),
  from("phones[0].number", "c"),
  from("phones[2].number", "d"),
];
const plan = growPlan(fields, () => {});

function make(cells: Record<string, string>) {
  const read = ({ column }: { column: string }) => cells[column];
  const mapped = mapRecord(plan, read);
  return { value: mapped.value, at: (pointer: string) => placeFields(plan, read, mapped).at(pointer)?.field.pointer };
}

it("leaves groups and items without a value out, and knows where the others came from", () => {
  expect(make({ b: "2", c: "1", d: "3" }).value).toEqual({
    phones: [{ number: "1" }, { number: "2" }, { number: "3" }],
  });
  const { value, at } = make({ a: "x", b: "2", d: "3" });
  expect(value).toEqual({ utm: { source: "x" }, phones: [{ number: "2" }, { number: "3" }] });
  expect(at("/phones/0/number")).toBe("/phones/1/number");
  expect(at("/phones/1/number/deeper")).toBe("/phones/2/number");
  expect(at("/utm")).toBe("/utm/source");
  expect(at("/other")).toBeUndefined();
  expect(make({}).value).toEqual({});
});

it("hears of a place that is taken", () => {
  const taken: string[] = [];
  growPlan(
    [from("a.b", "x"), from("a", "y"), from("a.b", "z"), from("a[0]", "q"), from("a.b.c", "r")],
    ({ from: source }) => {
      taken.push(source.kind === "column" ? source.column : "");
    },
  );
  expect(taken).toEqual(["y", "z", "q", "r"]);
});
