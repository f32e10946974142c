import { expect, test } from "vitest";
import { facts, guest, minor, plan } from "../../../test/facts.js";

// Every text matches, and no proof sees through a back reference.
const hard = { ...guest, properties: { email: { type: "string", pattern: "^(a*)b\\1$|^(?!(a*)b\\2$)" } } };

test("fires", () => {
  expect(
    plan(
      "release/undecided-acknowledged",
      facts(hard, "1.1.0", { changesets: [{ ...minor, acknowledged: ["guest@1"] }] }),
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Look at it once more when you review the release.",
          "problem": "Whether “guest@1” still accepts everything that version 1.0.0 accepts could not be proven, and the changeset takes it as compatible.",
        },
        "finding": {
          "at": {
            "contract": "guest@1",
            "file": "contracts/guest/v1/schema.json",
          },
          "data": {
            "name": "guest@1",
            "since": "1.0.0",
          },
          "level": "advisory",
          "rule": "release/undecided-acknowledged",
        },
        "fr": {
          "fix": "Regardez-le encore une fois en relisant la version.",
          "problem": "On n’a pas pu prouver que « guest@1 » accepte encore tout ce que la version 1.0.0 accepte, et le changeset le tient pour compatible.",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(plan("release/undecided-acknowledged", facts(hard, "1.1.0", { changesets: [minor] }))).toEqual([]);
});
