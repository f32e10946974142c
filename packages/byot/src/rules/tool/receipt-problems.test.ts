import { expect, test } from "vitest";
import { checkReceipt, makeReceipted, writeReceipt } from "../../../test/receipt.js";
import { checkWorkspace, said } from "../../../test/workspace.js";
import { sealReceipt } from "../../receipt/seal-receipt.js";

test("fires", async () => {
  const { findings } = await checkReceipt(() => ({
    problems: [{ rule: "data/required-missing", level: "hard", count: 3 }],
  }));
  const ours = findings.filter(({ rule }) => rule === "tool/receipt-problems");
  expect(ours).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 5,
          "contract": "receipt@1",
          "file": "tools/visits/trellis.receipt.json",
          "line": 23,
          "pointer": "/problems/0",
          "tool": "visits",
        },
        "data": {
          "name": "data/required-missing",
          "problems": 3,
        },
        "level": "hard",
        "rule": "tool/receipt-problems",
      },
    ]
  `);
  expect(said(ours)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "See what it means with trellis explain data/required-missing; mend the data where it is, and check it there again with --receipt.",
        "problem": "The receipt counts 3 problems with “data/required-missing”.",
      },
      "fr": {
        "fix": "Voyez ce que cela veut dire avec trellis explain data/required-missing ; corrigez les données là où elles sont, et contrôlez-les là de nouveau avec --receipt.",
        "problem": "Le reçu compte 3 problèmes avec « data/required-missing ».",
      },
    }
  `);
});

test("fires again once the exception has ended, and not a millisecond before", async () => {
  const { cwd, receipt } = await makeReceipted();
  const problem = {
    rule: "data/too-long",
    level: "soft",
    count: 1,
    exceptionUntil: "2027-05-20",
    exceptionZone: "Europe/Paris",
  } as const;
  const { digest: _, ...rest } = { ...receipt, problems: [problem] };
  writeReceipt(cwd, sealReceipt(rest));
  const rulesAt = async (now: string) =>
    (await checkWorkspace(cwd, { now: new Date(now) })).findings.map(({ rule }) => rule);
  expect(await rulesAt("2027-05-20T21:59:59.999Z")).toEqual(["tool/receipt-used"]);
  expect(await rulesAt("2027-05-20T22:00:00.000Z")).toEqual(["tool/receipt-problems", "tool/receipt-used"]);
});

test("stays silent over advice", async () => {
  const { findings } = await checkReceipt(() => ({
    problems: [{ rule: "data/column-unmapped", level: "advisory", count: 3 }],
  }));
  expect(findings.map(({ rule }) => rule)).toEqual(["tool/receipt-used"]);
});
