import { expect, test } from "vitest";
import { checkExtension } from "../../../test/local-workspace.js";
import { said } from "../../../test/workspace.js";

// Small letters can never follow there, but seeing that takes more than an automaton.
const extension = `extends: lead@1
properties:
  givenName: { pattern: '^(?:[A-Z]|([a-z])(?!\\1)\\1)$' }
`;

test("fires", async () => {
  const findings = await checkExtension(extension);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 25,
          "file": "tools/booth/contracts/booth-lead.yaml",
          "line": 3,
          "pointer": "/properties/givenName/pattern",
          "tool": "booth",
        },
        "data": {
          "about": "^(?:[A-Z]|([a-z])(?!\\1)\\1)$",
          "name": "pattern",
          "reason": "pattern",
        },
        "level": "advisory",
        "rule": "contract/extension-undecided",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Both hold for every record in any case. Try it with a record that you expect to pass.",
        "problem": "Whether “pattern” only narrows the contract that is extended could not be decided: there is a pattern that cannot be compared with others, ^(?:[A-Z]|([a-z])(?!\\1)\\1)$.",
      },
      "fr": {
        "fix": "Les deux valent de toute façon pour chaque enregistrement. Essayez avec un enregistrement qui devrait passer.",
        "problem": "Impossible de décider si « pattern » ne fait que restreindre le contrat étendu : il contient un motif qui ne se compare pas à d’autres, ^(?:[A-Z]|([a-z])(?!\\1)\\1)$.",
      },
    }
  `);
});

test("stays silent", async () => {
  expect(await checkExtension("extends: lead@1\nrequired: [email]\n")).toEqual([]);
  expect(await checkExtension('extends: lead@1\nproperties:\n  givenName: { pattern: "^B" }\n')).toEqual([]);
});
