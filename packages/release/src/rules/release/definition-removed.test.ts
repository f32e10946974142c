import { expect, test } from "vitest";
import { facts, guest, plan } from "../../../test/facts.js";

const row = { kind: "definition", ref: "definitions/fax@1", version: "1.0.0", status: "active", digest: "" } as const;

test("fires", () => {
  const released = { version: "1.0.0", contracts: [row] };
  expect(plan("release/definition-removed", facts(guest, "1.0.0", { released }))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Nobody imports it, but contracts elsewhere may refer to it: the package moves by a major version.",
          "problem": "“definitions/fax@1” is gone.",
        },
        "finding": {
          "at": {},
          "data": {
            "name": "definitions/fax@1",
          },
          "level": "advisory",
          "rule": "release/definition-removed",
        },
        "fr": {
          "fix": "Personne ne l’importe, mais des contrats d’ailleurs peuvent y renvoyer : le paquet avance d’une version majeure.",
          "problem": "« definitions/fax@1 » n’est plus là.",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(plan("release/definition-removed", facts(guest, "1.0.0"))).toEqual([]);
});
