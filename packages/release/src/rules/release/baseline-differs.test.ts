import { expect, test } from "vitest";
import { facts, guest, plan } from "../../../test/facts.js";

const registry = {
  kind: "published",
  version: "1.0.0",
  contracts: [],
  digests: new Map([["guest@1 1.0.0", "sha256-other"]]),
  rules: [],
} as const;

test("fires", () => {
  expect(plan("release/baseline-differs", facts(guest, "1.0.0", { registry }))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Put back the file as it was committed. A baseline is never edited.",
          "problem": "released/1.0.0.json of “guest@1” is not what the registry has under 1.0.0.",
        },
        "finding": {
          "at": {
            "contract": "guest@1",
            "file": "contracts/guest/v1/released/1.0.0.json",
          },
          "data": {
            "name": "guest@1",
            "version": "1.0.0",
            "what": "registry",
          },
          "level": "absolute",
          "rule": "release/baseline-differs",
        },
        "fr": {
          "fix": "Remettez le fichier tel qu’il était. Une référence ne se modifie jamais.",
          "problem": "released/1.0.0.json de « guest@1 » n’est pas ce que le registre a sous 1.0.0.",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(plan("release/baseline-differs", facts(guest, "1.0.0"))).toEqual([]);
});
