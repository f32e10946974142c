import { describe, finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { watchProblem } from "../../watch/watch-problem.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";

test("fires: the system watches no more files", () => {
  const found = watchProblem(Object.assign(new Error("no space"), { code: "ENOSPC" }));
  expect(found).toEqual({
    rule: "run/watch-failed",
    level: "absolute",
    at: {},
    data: { why: "too-many", code: "ENOSPC" },
  });
  expect(found && [describe(found, en), describe(found, fr)]).toMatchInlineSnapshot(`
    [
      {
        "fix": "There are too many files to watch: name fewer tools, or have the system’s limit raised.",
        "problem": "This computer does not say what changes any longer, so that --watch has ended.",
      },
      {
        "fix": "Il y a trop de fichiers à suivre : nommez moins d’outils, ou faites relever la limite du système.",
        "problem": "Cet ordinateur ne dit plus ce qui change : --watch s’est arrêté.",
      },
    ]
  `);
});

test("another refusal is told with the system's word", () => {
  const found = watchProblem(Object.assign(new Error("no"), { code: "EACCES" }));
  expect(found && describe(found, en).fix).toBe("Check without --watch. The system says: EACCES.");
});

test("stays silent about what is no refusal of the system: that is ours", () => {
  expect(watchProblem(new Error("a fault"))).toBe(undefined);
  expect(watchProblem(finding)).toBe(undefined);
});
