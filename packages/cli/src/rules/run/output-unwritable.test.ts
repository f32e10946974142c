import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { testIo } from "../../../test/test-io.js";
import { loadTexts } from "../../load-texts.js";
import { reportRun } from "../../report-run.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";
import { outputUnwritable } from "./output-unwritable.js";

async function report(cwd: string, output: string) {
  const io = testIo({ cwd });
  const texts = await loadTexts("en");
  const outcome = { findings: [], tools: [], labels: {}, now: io.now() };
  const options = { output: [output], format: "json" };
  const code = await reportRun(outcome, { args: [], options, io, language: "en", texts, version: "0.1.0" });
  return { code, out: io.out() };
}

test("a folder that is missing: the report is written all the same, to stdout, and the run ends with 2", async () => {
  const { code, out } = await report(await mkdtemp(join(tmpdir(), "trellis-")), "none/report.json");
  const { findings, exitCode } = JSON.parse(out);
  expect([code, exitCode]).toEqual([2, 2]);
  expect(findings).toEqual([
    {
      rule: "run/output-unwritable",
      level: "absolute",
      at: {},
      data: { file: "none/report.json", cause: "folder-missing", code: "ENOENT" },
      fingerprint: expect.any(String),
      problem: "“none/report.json” could not be written.",
      fix: "Create the folder first, or name another file.",
    },
  ]);
});

test("a file that can be written: nothing on stdout", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "trellis-"));
  expect(await report(cwd, "report.json")).toEqual({ code: 0, out: "" });
  expect(JSON.parse(await readFile(join(cwd, "report.json"), "utf8")).trellisReport).toBe(1);
});

test("every cause has its advice in both languages", () => {
  const causes = ["folder-missing", "not-allowed", "is-folder", "disk-full", "other"];
  const found = causes.map((cause) => finding(outputUnwritable, {}, { file: "a.json", cause, code: "EIO" }));
  expect(found.map((one) => [describe(one, en).fix, describe(one, fr).fix])).toMatchInlineSnapshot(`
    [
      [
        "Create the folder first, or name another file.",
        "Créez d’abord le dossier, ou indiquez un autre fichier.",
      ],
      [
        "Ask whoever looks after this computer for the right to write there, or name another file.",
        "Demandez le droit d’y écrire à la personne qui gère cet ordinateur, ou indiquez un autre fichier.",
      ],
      [
        "That is a folder. Name a file in it.",
        "C’est un dossier. Indiquez un fichier à l’intérieur.",
      ],
      [
        "The disk is full. Make room, or name a file on another disk.",
        "Le disque est plein. Faites de la place, ou indiquez un fichier sur un autre disque.",
      ],
      [
        "Name another file. The system says: EIO.",
        "Indiquez un autre fichier. Le système dit : EIO.",
      ],
    ]
  `);
  expect(describe(finding(outputUnwritable, {}, { file: "a.json", cause: "other" }), fr).problem).toBe(
    "«\u00A0a.json\u00A0» n’a pas pu être écrit.",
  );
});
