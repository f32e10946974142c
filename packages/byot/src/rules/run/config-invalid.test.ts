import { expect, test } from "vitest";
import { makeWorkspace, said } from "../../../test/workspace.js";
import { readConfig } from "../../config/read-config.js";

test("fires", () => {
  const cwd = makeWorkspace({
    "trellis.config.yaml": "guardrails: [./acme]\nlevels:\n  data/required-missing: warning\n  data/too-long: soft\n",
  });
  const { config, findings } = readConfig({ cwd });
  expect(config).toEqual({ guardrails: ["./acme"], levels: { "data/too-long": "soft" } });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 26,
          "contract": "config@1",
          "file": "trellis.config.yaml",
          "line": 3,
          "pointer": "/levels/data~1required-missing",
        },
        "data": {
          "allowed": [
            "advisory",
            "soft",
            "hard",
            "absolute",
          ],
          "value": {
            "classification": "internal",
            "value": "warning",
          },
        },
        "level": "hard",
        "rule": "data/not-in-list",
      },
      {
        "at": {
          "file": "trellis.config.yaml",
        },
        "data": {
          "name": "trellis.config.yaml",
          "problems": 1,
        },
        "level": "absolute",
        "rule": "run/config-invalid",
      },
    ]
  `);
  expect(said(findings.slice(-1))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Mend them first: until then, this check may be milder or firmer than your organisation wants.",
        "problem": "The configuration “trellis.config.yaml” has 1 problem; the lines concerned were left out of this check.",
      },
      "fr": {
        "fix": "Corrigez-la d’abord : d’ici là, ce contrôle peut être plus souple ou plus ferme que votre organisation ne le veut.",
        "problem": "La configuration « trellis.config.yaml » contient 1 problème ; ce contrôle n’a pas tenu compte des lignes concernées.",
      },
    }
  `);
});

test("stays silent", () => {
  const cwd = makeWorkspace({ "trellis.config.yaml": "guardrails: [./acme]\nlevels:\n  data/too-long: soft\n" });
  expect(readConfig({ cwd }).findings).toEqual([]);
});
