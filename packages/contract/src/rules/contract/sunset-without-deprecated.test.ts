import { expect, test } from "vitest";
import { edited, inWords, lintChanged } from "../../../test/sound-package.js";

test("contract/sunset-without-deprecated fires, in both languages", async () => {
  const findings = await lintChanged(
    edited("contracts/lead/v1/contract.yaml", "status: active", "status: active\nsunset: 2027-06-30"),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 1,
          "contract": "lead@1",
          "file": "contracts/lead/v1/contract.yaml",
          "line": 6,
          "pointer": "/sunset",
        },
        "data": {
          "status": "active",
        },
        "level": "hard",
        "rule": "contract/sunset-without-deprecated",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The contract has a sunset date, and its status is “active”.",
        "Set the status to “deprecated”, or delete the sunset.",
      ],
      "fr": [
        "Le contrat a une date de fin, et son état est « active ».",
        "Donnez à status la valeur « deprecated », ou supprimez sunset.",
      ],
    }
  `);
});

test("contract/sunset-without-deprecated stays silent", async () => {
  expect(
    await lintChanged(
      edited("contracts/lead/v1/contract.yaml", "status: active", "status: deprecated\nsunset: 2027-06-30"),
    ),
  ).toEqual([]);
});
