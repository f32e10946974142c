import { expect, test } from "vitest";
import { editJson } from "./edit-json.js";

const text = `{
  "a": [1, { "b": "x",  "c": 2 }],
  "d": {},
  "e/f": "last"
}
`;

test.each<[string, Parameters<typeof editJson>[1], string]>([
  [
    "a value",
    [{ kind: "replace", pointer: "/a/1/b", value: 'a "quoted" word' }],
    text.replace('"x"', '"a \\"quoted\\" word"'),
  ],
  ["the first of two", [{ kind: "remove", pointer: "/a/1/b" }], text.replace('"b": "x",  ', "")],
  ["the last of two", [{ kind: "remove", pointer: "/a/1/c" }], text.replace(',  "c": 2', "")],
  ["the last line", [{ kind: "remove", pointer: "/e~1f" }], text.replace(',\n  "e/f": "last"', "")],
  [
    "all, one by one",
    [
      { kind: "remove", pointer: "/a" },
      { kind: "remove", pointer: "/e~1f" },
      { kind: "remove", pointer: "/d" },
    ],
    "{\n  \n}\n",
  ],
  ["a new first", [{ kind: "insert", pointer: "/$id", value: "x" }], text.replace("{\n", '{\n  "$id": "x",\n')],
  ["a new only", [{ kind: "insert", pointer: "/d/z", value: 1 }], text.replace("{}", '{"z": 1}')],
  ["what is not there", [{ kind: "remove", pointer: "/z" }], text],
])("%s", (_, edits, after) => {
  expect(editJson(text, edits)).toBe(after);
  expect(() => JSON.parse(editJson(text, edits))).not.toThrow();
});
