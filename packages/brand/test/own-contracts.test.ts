import { fileURLToPath } from "node:url";
import { lintPackage } from "@trellis/contract/lint";
import { expect, test } from "vitest";

test("our own contracts keep the rules that we set for everybody's", async () => {
  const folder = fileURLToPath(new URL("..", import.meta.url));
  const findings = await lintPackage({ folder, now: new Date("2027-05-15T08:00:00Z") });
  // That every limit has an example of its own is advice, and more than these two need.
  expect(findings.filter(({ rule }) => rule !== "contract/constraint-without-example")).toEqual([]);
});
