import { expect, test } from "vitest";
import { readBlocks } from "./read-blocks.js";

test("blocks are found with their tags, also inside a list", () => {
  const page = [
    "# Page",
    "```sh run",
    "trellis --help",
    "```",
    "1. Write:",
    "   ```ts rule",
    "   const one = {",
    "     two: 2,",
    "   };",
    "",
    "   ```",
    "````md",
    "```sh",
    "```",
    "````",
  ].join("\n");
  expect(readBlocks(page)).toEqual([
    { language: "sh", tags: ["run"], text: "trellis --help", line: 2 },
    { language: "ts", tags: ["rule"], text: "const one = {\n  two: 2,\n};\n", line: 6 },
    { language: "md", tags: [], text: "```sh\n```", line: 12 },
  ]);
});
