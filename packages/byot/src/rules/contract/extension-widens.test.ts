import { expect, test } from "vitest";
import { checkExtension } from "../../../test/local-workspace.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const findings = await checkExtension("extends: lead@1\nproperties:\n  givenName: { maxLength: 200 }\n");
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 27,
          "file": "tools/booth/contracts/booth-lead.yaml",
          "line": 3,
          "pointer": "/properties/givenName/maxLength",
          "tool": "booth",
        },
        "data": {
          "base": "100",
          "mine": "200",
          "name": "maxLength",
          "path": "givenName",
          "witness": {
            "classification": "personal",
            "masked": true,
            "value": "A•••",
          },
        },
        "level": "hard",
        "rule": "contract/extension-widens",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "An extension adds fields and narrows what is allowed. Delete the line, or ask the contract’s owner to allow more.",
        "problem": "“maxLength” is 200 here and 100 in the contract that is extended, which allows less. A record with A••• in “givenName” would pass here, and not there.",
      },
      "fr": {
        "fix": "Une extension ajoute des champs et restreint ce qui est permis. Supprimez la ligne, ou demandez au responsable du contrat de permettre davantage.",
        "problem": "« maxLength » vaut 200 ici et 100 dans le contrat étendu, qui permet moins. Un enregistrement avec A••• dans « givenName » passerait ici, et pas là-bas.",
      },
    }
  `);
});

test("speaks of what cannot be shown in a word", async () => {
  const findings = await checkExtension("extends: lead@1\nproperties:\n  email: { type: [string, number] }\n");
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "An extension adds fields and narrows what is allowed. Delete the line, or ask the contract’s owner to allow more.",
        "problem": "“type” allows more here than the contract that is extended. A record with ••• in “email” would pass here, and not there.",
      },
      "fr": {
        "fix": "Une extension ajoute des champs et restreint ce qui est permis. Supprimez la ligne, ou demandez au responsable du contrat de permettre davantage.",
        "problem": "« type » permet ici davantage que le contrat étendu. Un enregistrement avec ••• dans « email » passerait ici, et pas là-bas.",
      },
    }
  `);
});

test("stays silent", async () => {
  expect(await checkExtension("extends: lead@1\nproperties:\n  givenName: { maxLength: 60 }\n")).toEqual([]);
});
