import { finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";
import { templateNotPublished } from "./template-not-published.js";

test("says the nearest", () => {
  const data = { name: "notise@1", nearest: "notice@1", known: ["notice@1"] };
  expect(said([finding(templateNotPublished, {}, data)])).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Did you mean “notice@1”?",
        "problem": "No guardrail package publishes a template “notise@1”.",
      },
      "fr": {
        "fix": "Vouliez-vous dire « notice@1 » ?",
        "problem": "Aucun paquet de garde-fous ne publie de modèle « notise@1 ».",
      },
    }
  `);
});

test("says which there are, or that there is none", () => {
  expect(said([finding(templateNotPublished, {}, { name: "poster@1", known: ["notice@1"] })]).en.fix).toBe(
    "Choose “notice@1”.",
  );
  expect(said([finding(templateNotPublished, {}, { name: "poster@1", known: [] })]).fr.fix).toMatch(/--guardrails/);
});

test("stays silent about a template that a tool names: that is the tool’s to mend", async () => {
  const cwd = makeWorkspace({
    "tools/pages/trellis.yaml": "tool: pages\nowner: sales\npublishes: [{ template: poster@1, content: a.yaml }]\n",
  });
  expect((await checkWorkspace(cwd)).findings.map(({ rule }) => rule)).toEqual(["tool/template-unknown"]);
});
