import { expect, test } from "vitest";
import { facts, guest, plan, state } from "../../../test/facts.js";

test("fires", () => {
  expect(
    plan(
      "release/baseline-missing",
      facts(guest, "1.0.0", { contracts: [{ state: state(guest, "1.0.0"), baselines: [] }] }),
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Take the file from the commit that was published; trellis release record writes it before a release.",
          "problem": "“guest@1” 1.0.0 is published, and released/1.0.0.json is not there: nothing can be compared with it.",
        },
        "finding": {
          "at": {
            "contract": "guest@1",
            "file": "contracts/guest/v1/schema.json",
          },
          "data": {
            "name": "guest@1",
            "version": "1.0.0",
          },
          "level": "hard",
          "rule": "release/baseline-missing",
        },
        "fr": {
          "fix": "Reprenez le fichier du commit publié ; trellis release record l’écrit avant chaque version.",
          "problem": "« guest@1 » 1.0.0 est publié, et released/1.0.0.json n’est pas là : rien ne peut lui être comparé.",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(plan("release/baseline-missing", facts(guest, "1.0.0"))).toEqual([]);
});
