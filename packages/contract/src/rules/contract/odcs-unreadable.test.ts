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

test("contract/odcs-unreadable fires, in both languages", () => {
  const findings = read({ apiVersion: "v2.2.2", kind: "DataContract" }).filter(
    ({ rule }) => rule === "contract/odcs-unreadable",
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "lead.odcs.yaml",
        },
        "data": {
          "name": "v2.2.2",
          "why": "version",
        },
        "level": "hard",
        "rule": "contract/odcs-unreadable",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "This document is written in version “v2.2.2” of the Open Data Contract Standard.",
        "Versions v3.0.0 to v3.1.0 can be read. Bring it up to one of them.",
      ],
      "fr": [
        "Ce document est écrit en version « v2.2.2 » de l’Open Data Contract Standard.",
        "Les versions v3.0.0 à v3.1.0 peuvent être lues. Convertissez-le dans l’une d’elles.",
      ],
    }
  `);
});

test("contract/odcs-unreadable stays silent", () => {
  expect(read(sound)).toEqual([]);
});

test("every reason has its own words", () => {
  const { id, ...incomplete } = sound;
  expect([...read([]), ...read(incomplete)].map((found) => inWords(found))).toMatchInlineSnapshot(`
    [
      {
        "en": [
          "This is no document of the Open Data Contract Standard.",
          "Name a file that begins with “kind: DataContract”.",
        ],
        "fr": [
          "Ce n’est pas un document de l’Open Data Contract Standard.",
          "Indiquez un fichier qui commence par « kind: DataContract ».",
        ],
      },
      {
        "en": [
          "This document has no “id”, which the Open Data Contract Standard asks for.",
          "Add “id”.",
        ],
        "fr": [
          "Ce document n’a pas de « id », que l’Open Data Contract Standard demande.",
          "Ajoutez « id ».",
        ],
      },
    ]
  `);
});
