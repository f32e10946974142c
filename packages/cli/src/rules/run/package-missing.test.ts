import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "@trellis/findings";
import { expect, test } from "vitest";
import { folderProblem, packageProblem } from "../../package-problem.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";

const cwd = mkdtempSync(join(tmpdir(), "trellis-package-"));
mkdirSync(join(cwd, "plain"));
mkdirSync(join(cwd, "package"));
writeFileSync(join(cwd, "package/package.json"), "{}");

test("fires once", async () => {
  const found = await packageProblem("plain", cwd);
  expect(found).toEqual({ rule: "run/package-missing", level: "absolute", at: {}, data: { name: "plain" } });
  expect(found && [describe(found, en), describe(found, fr)]).toEqual([
    {
      problem: "There is no “package.json” in “plain”, so it is no guardrail package.",
      fix: "Name the folder of a guardrail package, or begin one with “trellis new guardrails”.",
    },
    {
      problem:
        "Il n’y a pas de «\u00A0package.json\u00A0» dans «\u00A0plain\u00A0»\u00A0: ce n’est pas un paquet de garde-fous.",
      fix: "Indiquez le dossier d’un paquet de garde-fous, ou commencez-en un avec «\u00A0trellis new guardrails\u00A0».",
    },
  ]);
});

test("stays silent", async () => {
  expect(await packageProblem("package", cwd)).toBeUndefined();
});

test("a folder that is not there is told as such, with its neighbour", async () => {
  const missing = { rule: "run/path-missing", data: { name: "pakage", nearest: "package" } };
  expect(await packageProblem("pakage", cwd)).toMatchObject(missing);
  expect(await folderProblem("pakage", cwd)).toMatchObject(missing);
});
