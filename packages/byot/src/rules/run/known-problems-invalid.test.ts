import { exitCode } from "@trellis/findings";
import { expect, test } from "vitest";
import { checkKnown } from "../../../test/known.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const findings = await checkKnown({ until: "2027-02-31" });
  const ours = findings.filter(({ rule }) => rule === "run/known-problems-invalid");
  expect(ours).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "trellis.known.yaml",
        },
        "data": {
          "name": "trellis.known.yaml",
          "problems": 1,
        },
        "level": "absolute",
        "rule": "run/known-problems-invalid",
      },
    ]
  `);
  expect(said(ours)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Mend it first, or take it from an earlier commit; it is written by trellis check --baseline.",
        "problem": "The list of known problems, “trellis.known.yaml”, has 1 problem of its own; nothing on it was taken as known.",
      },
      "fr": {
        "fix": "Corrigez-la d’abord, ou reprenez celle d’une version précédente ; c’est trellis check --baseline qui l’écrit.",
        "problem": "La liste des problèmes connus, « trellis.known.yaml », contient elle-même 1 problème ; rien de ce qui s’y trouve n’a été tenu pour connu.",
      },
    }
  `);
  expect(findings.map(({ rule, at, waived }) => [rule, at.file, waived?.until])).toEqual([
    ["data/wrong-format", "trellis.known.yaml", undefined],
    ["run/known-problems-invalid", "trellis.known.yaml", undefined],
    ["data/required-missing", "tools/visits/leads.ndjson", undefined],
    ["data/required-missing", "tools/visits/leads.ndjson", undefined],
  ]);
  expect(exitCode(findings)).toBe(2);
});

test("stays silent", async () => {
  expect((await checkKnown({})).map(({ rule, waived }) => [rule, waived?.until])).toEqual([
    ["data/required-missing", "2027-12-31"],
    ["data/required-missing", "2027-12-31"],
  ]);
});
