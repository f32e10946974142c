import { expect, it } from "vitest";
import { fieldOfTarget, parseTargetPath, targetPointer } from "./target-path.js";

it.each([
  ["email", ["email"], "email", "/email"],
  ["utm.source", ["utm", "source"], "utm.source", "/utm/source"],
  ["consents[0].basis", ["consents", 0, "basis"], "consents[].basis", "/consents/0/basis"],
  ["matrix[1][2]", ["matrix", 1, 2], "matrix[][]", "/matrix/1/2"],
  ["a/b~c", ["a/b~c"], "a/b~c", "/a~1b~0c"],
])("reads %s", (text, path, field, pointer) => {
  expect(parseTargetPath(text)).toEqual(path);
  expect([fieldOfTarget(path), targetPointer(path)]).toEqual([field, pointer]);
});

it.each(["", ".", "a.", ".a", "a..b", "[0]", "a[]", "a[x]", "a[01]", "a[1000]", "a]b", "__proto__.x", "a.constructor"])(
  "refuses “%s”",
  (text) => {
    expect(parseTargetPath(text)).toBeUndefined();
  },
);
