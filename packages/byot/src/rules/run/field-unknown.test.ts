import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

const files = { "leads.csv": "Mail,Source\nada@acme.example,web\n" };

test("fires", async () => {
  const cwd = makeWorkspace(files);
  const options = { paths: ["leads.csv"], contract: "lead@1", map: { email: "Mail", emial: "Mail" } };
  const findings = (await checkWorkspace(cwd, options)).findings.filter(({ rule }) => rule === "run/field-unknown");
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "contract": "lead@1",
        },
        "data": {
          "contract": "lead@1",
          "name": "emial",
          "nearest": "email",
        },
        "level": "absolute",
        "rule": "run/field-unknown",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Did you mean --map email=…?",
        "problem": "--map speaks of a field “emial”, and lead@1 has none of that name.",
      },
      "fr": {
        "fix": "Vouliez-vous dire --map email=… ?",
        "problem": "--map parle d’un champ « emial », mais lead@1 n’en a pas de ce nom.",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace(files);
  const { findings } = await checkWorkspace(cwd, { paths: ["leads.csv"], contract: "lead@1", map: { email: "Mail" } });
  expect(findings.filter(({ rule }) => rule === "run/field-unknown")).toEqual([]);
});
