import { expect, test } from "vitest";
import { checkBooth, grantEntry, waiverEntry, waivers } from "../../../test/waivers.js";
import { said } from "../../../test/workspace.js";

const grants = `grants:\n${grantEntry()}`;

test("fires", async () => {
  const checked = await checkBooth({ ...waivers(waiverEntry()), "tools/booth/grants.yaml": grants }, { level: "hard" });
  const [missing, ...found] = checked.findings;
  // The exception still waits: what the tool grants itself is nothing.
  expect(missing?.asked?.id).toBe("no-address");
  expect(found).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "tools/booth/grants.yaml",
          "tool": "booth",
        },
        "data": {
          "name": "tools/booth/grants.yaml",
        },
        "level": "absolute",
        "rule": "waiver/grant-in-tool",
      },
    ]
  `);
  expect(said(found)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Take the file out of the tool. Owners grant exceptions in a guardrail package, or beside trellis.config.yaml.",
        "problem": "“tools/booth/grants.yaml” lies in the folder of the tool, so what it grants does not count: a tool cannot say yes to itself.",
      },
      "fr": {
        "fix": "Retirez ce fichier de l’outil. Les équipes responsables accordent des dérogations dans un paquet de garde-fous, ou à côté de trellis.config.yaml.",
        "problem": "« tools/booth/grants.yaml » se trouve dans le dossier de l’outil : ce qu’il accorde ne compte pas, car un outil ne peut pas se dire oui à lui-même.",
      },
    }
  `);
});

test("stays silent", async () => {
  const checked = await checkBooth({ ...waivers(waiverEntry()), "grants.yaml": grants }, { level: "hard" });
  expect(checked.findings.map(({ rule, waived }) => [rule, waived?.id])).toEqual([
    ["data/required-missing", "no-address"],
  ]);
});
