import { expect, test } from "vitest";
import { checkBooth, grantEntry, told, waiverEntry, waivers } from "../../../test/waivers.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const grants = `grants:\n${grantEntry({ granted: "2027-02-31" })}${grantEntry({ waiver: "other" })}`;
  const checked = await checkBooth({ ...waivers(waiverEntry()), "grants.yaml": grants }, { level: "hard" });
  expect(told(checked)).toEqual([
    "data/wrong-format grants.yaml 9",
    "run/grants-invalid grants.yaml",
    "data/required-missing asked tools/booth/leads.ndjson 1",
  ]);
  const found = checked.findings.filter(({ rule }) => rule === "run/grants-invalid");
  expect(found).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "grants.yaml",
        },
        "data": {
          "name": "grants.yaml",
          "problems": 1,
        },
        "level": "absolute",
        "rule": "run/grants-invalid",
      },
    ]
  `);
  expect(said(found)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Mend them: until then, exceptions that were granted may fail the check.",
        "problem": "The grants in “grants.yaml” have 1 problem; the entries concerned do not count.",
      },
      "fr": {
        "fix": "Corrigez-les : d’ici là, des dérogations accordées peuvent faire échouer le contrôle.",
        "problem": "Les accords de « grants.yaml » contiennent 1 problème ; les entrées concernées ne comptent pas.",
      },
    }
  `);
});

test("stays silent", async () => {
  const grants = `grants:\n${grantEntry()}`;
  const checked = await checkBooth({ ...waivers(waiverEntry()), "grants.yaml": grants }, { level: "hard" });
  expect(told(checked)).toEqual(["data/required-missing waived until 2027-06-30 tools/booth/leads.ndjson 1"]);
});
