import { tmpdir } from "node:os";
import { loadGuardrails } from "@trellis/contract/guardrails";
import { describe, finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { changingPages } from "../../impact/changing-pages.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";
import { pageChanges } from "./page-changes.js";

test("says whose page, in how many places, and how to see them", () => {
  const one = finding(
    pageChanges,
    { file: "tools/sale/pages/one.yaml", template: "notice@2" },
    { tool: "sale", owner: "events", name: "notice@2", count: 2 },
  );
  expect(one.level).toBe("advisory");
  expect([describe(one, en), describe(one, fr)]).toMatchInlineSnapshot(`
    [
      {
        "fix": "It stays as it is until somebody moves it. What to write instead: trellis upgrade <tool> --template notice@2",
        "problem": "This page of sale (events) would have to change in 2 places before it could move to notice@2.",
      },
      {
        "fix": "Elle reste comme elle est jusqu’à ce que quelqu’un la déplace. Ce qu’il faut écrire à la place : trellis upgrade <outil> --template notice@2",
        "problem": "Cette page de sale (events) serait à changer à 2 endroits avant de passer à notice@2.",
      },
    ]
  `);
});

test("says it of a page without a tool", () => {
  const one = finding(pageChanges, { file: "one.yaml" }, { name: "notice@2", count: 1 });
  expect(describe(one, en).problem).toBe("This page would have to change in 1 place before it could move to notice@2.");
});

test("stays silent about a release that adds no major of a template", async () => {
  const cwd = tmpdir();
  const plan = { package: "@acme/brand", version: "1.1.0", bump: "minor", contracts: [], findings: [] } as const;
  const config = { config: { tools: ["tools/*"] }, findings: [], place: () => ({}) };
  const guardrails = await loadGuardrails({ names: [], from: cwd });
  expect(await changingPages({ plan, folder: cwd, cwd, config, guardrails, now: new Date(0) })).toEqual([]);
});
