import { expect, test } from "vitest";
import { facts, guestWithPhone, minor, plan } from "../../../test/facts.js";

test("fires", () => {
  expect(plan("release/bump-too-small", facts(guestWithPhone, "1.1.0"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "trellis release plan --write writes the changeset, or the version where the package has no changesets.",
          "problem": "“@acme/contracts” needs a minor version because of “guest@1”, and no changeset says so.",
        },
        "finding": {
          "at": {},
          "data": {
            "because": "guest@1",
            "declared": "none",
            "kind": "minor",
            "name": "@acme/contracts",
          },
          "level": "hard",
          "rule": "release/bump-too-small",
        },
        "fr": {
          "fix": "trellis release plan --write écrit le changeset, ou la version quand le paquet n’a pas de changesets.",
          "problem": "« @acme/contracts » demande une version minor à cause de « guest@1 », et aucun changeset ne le dit.",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(plan("release/bump-too-small", facts(guestWithPhone, "1.1.0", { changesets: [minor] }))).toEqual([]);
});
