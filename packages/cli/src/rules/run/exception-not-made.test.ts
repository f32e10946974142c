import { describe, type Finding, finding } from "@trellis/findings";
import { buildReport } from "@trellis/findings/report";
import { expect, test } from "vitest";
import { testIo } from "../../../test/test-io.js";
import { chooseProblem } from "../../exceptions/choose-problem.js";
import { exceptionTexts } from "../../exceptions/exception-texts-en.js";
import type { ExceptionsRun } from "../../exceptions/exceptions-run.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";

const at = { tool: "webinar", file: "exports/spring.csv", contract: "lead@1" };
const country = finding({ id: "data/not-in-list", level: "soft" }, { ...at, pointer: "/country" });
const source = finding({ id: "data/not-in-list", level: "soft" }, { ...at, pointer: "/source" });
const waived = { id: "a", until: "2027-03-31", zone: "UTC", reason: "b", owner: "c" };

function choose(given: string, findings: readonly Finding[], answer?: string) {
  const io = testIo();
  const call = { io: answer === undefined ? io : { ...io, ask: () => Promise.resolve(answer) } };
  const report = buildReport({ findings, tools: [], words: en, labels: {}, now: new Date(0), version: "0.0.0" });
  return chooseProblem(given, { call, texts: exceptionTexts, report } as unknown as ExceptionsRun);
}

test.each([
  ["not-found", "data/not-in-lists", [country], { near: "data/not-in-list" }],
  ["not-found", "data/not-in-list", [{ ...country, at: {} }], {}],
  ["advice", "data/not-in-list", [{ ...country, level: "advisory" as const }], {}],
  ["absolute", "data/not-in-list", [{ ...country, level: "absolute" as const }], {}],
  ["already", "data/not-in-list", [{ ...country, waived }], {}],
  ["several", "data/not-in-list", [country, source], {}],
])("fires: %s", async (what, given, findings, more) => {
  const chosen = await choose(given, findings);
  const found = chosen.ok ? undefined : chosen.finding;
  expect(found).toMatchObject({ rule: "run/exception-not-made", level: "absolute", at: {} });
  expect({ ...found?.data, choices: [] }).toEqual({ name: given, what, ...more, choices: [] });
});

test("what a maker reads", async () => {
  const chosen = await choose("data/not-in-list", [country, source]);
  expect(!chosen.ok && [describe(chosen.finding, en), describe(chosen.finding, fr)]).toMatchInlineSnapshot(`
    [
      {
        "fix": "Name one by its fingerprint: 85baf28e142ad148 (exports/spring.csv, country); fae23cc10f2f998a (exports/spring.csv, source).",
        "problem": "The check finds “data/not-in-list” in several places, and an exception is for one of them.",
      },
      {
        "fix": "Désignez-en un par son empreinte : 85baf28e142ad148 (exports/spring.csv, country) ; fae23cc10f2f998a (exports/spring.csv, source).",
        "problem": "Le contrôle trouve « data/not-in-list » à plusieurs endroits, et une dérogation vaut pour un seul.",
      },
    ]
  `);
  const none = await choose("data/not-in-lists", [country]);
  expect(!none.ok && [describe(none.finding, en), describe(none.finding, fr)]).toMatchInlineSnapshot(`
    [
      {
        "fix": "Did you mean “data/not-in-list”?",
        "problem": "The check finds no problem “data/not-in-lists”.",
      },
      {
        "fix": "Vouliez-vous dire « data/not-in-list » ?",
        "problem": "Le contrôle ne trouve pas de problème « data/not-in-lists ».",
      },
    ]
  `);
});

test("stays silent", async () => {
  for (const [given, findings, answer] of [
    ["data/not-in-list", [country, { ...country, at: { ...country.at, line: 9 } }], undefined],
    ["data/not-in-list", [country, { ...source, waived }], undefined],
    ["data/not-in-list", [country, source], " 1 "],
  ] as const) {
    const chosen = await choose(given, findings, answer);
    expect(chosen.ok && chosen.problem.at.pointer).toBe("/country");
    if (!chosen.ok) continue;
    const again = await choose(chosen.problem.fingerprint.slice(0, 6), [source, country]);
    expect(again.ok && again.problem.at.pointer).toBe("/country");
  }
});
