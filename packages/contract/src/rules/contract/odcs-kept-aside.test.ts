import { expect, test } from "vitest";
import { inWords } from "../../../test/sound-package.js";
import { importOdcs } from "../../odcs/index.js";

const sound = {
  kind: "DataContract",
  apiVersion: "v3.1.0",
  id: "lead",
  name: "Lead",
  version: "1.0.0",
  status: "draft",
  schema: [{ name: "lead", logicalType: "object" }],
};

const read = (document: Parameters<typeof importOdcs>[0]) =>
  importOdcs(document, { publisher: "https://acme.example", at: { file: "lead.odcs.yaml" } }).findings;

test("contract/odcs-kept-aside fires, in both languages", () => {
  const findings = read({ ...sound, servers: [], price: { priceAmount: 7 } }).filter(
    ({ rule }) => rule === "contract/odcs-kept-aside",
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "lead.odcs.yaml",
        },
        "data": {
          "kept": [
            "price",
            "servers",
          ],
          "name": "lead",
        },
        "level": "advisory",
        "rule": "contract/odcs-kept-aside",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The contract “lead” has no word of its own for “price” and “servers”: nothing here checks that.",
        "Nothing needs to be done: it is kept in contract.yaml, under “customProperties”, and an export puts it back.",
      ],
      "fr": [
        "Le contrat « lead » n’a pas de mot pour « price » et « servers » : rien ne le contrôle ici.",
        "Il n’y a rien à faire : c’est conservé dans contract.yaml, sous « customProperties », et un export le remet en place.",
      ],
    }
  `);
});

test("contract/odcs-kept-aside stays silent", () => {
  expect(read(sound)).toEqual([]);
});
