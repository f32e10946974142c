import { expect, test } from "vitest";
import { withExports } from "./package-files.js";

const exports = { "./lead/v1": "./generated/lead/v1/index.js" };

test("a package.json that has the exports already stays to the letter, however it is laid out", () => {
  const written = `{"name":"@acme/contracts",\n\n"exports":${JSON.stringify(exports)}}`;
  expect(withExports(written, exports)).toBe(written);
});

test("other exports are replaced, and everything else stays in its order", () => {
  expect(withExports('{"name":"@acme/contracts","exports":{},"files":["generated"]}', exports)).toBe(
    `${JSON.stringify({ name: "@acme/contracts", exports, files: ["generated"] }, null, 2)}\n`,
  );
});
