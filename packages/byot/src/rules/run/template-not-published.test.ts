import { finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { said } from "../../../test/workspace.js";
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
