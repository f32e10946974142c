import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkReceipt } from "../../../test/receipt.js";
import { grantEntry, makeBooth, told, waiverEntry, waivers } from "../../../test/waivers.js";
import { checkWorkspace, said, writeFiles } from "../../../test/workspace.js";

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

/** What a check without the data says of a booth whose receipt counts an excepted problem. */
async function carried({ level = "soft", zone = "UTC", with: own = waivers(waiverEntry()), grant = false } = {}) {
  const cwd = makeBooth({
    "trellis.config.yaml": `guardrails: [./acme]\nlevels: { data/required-missing: ${level} }\nwaivers: { zone: ${zone} }\n`,
    ...waivers(waiverEntry()),
    "grants.yaml": `grants:\n${grantEntry()}`,
  });
  const { receipts } = await checkWorkspace(cwd, { receipts: { version: "0.1.0" } });
  rmSync(join(cwd, "tools/booth/leads.ndjson"));
  if (!grant) rmSync(join(cwd, "grants.yaml"));
  rmSync(join(cwd, "tools/booth/waivers.yaml"));
  writeFiles(cwd, { "tools/booth/trellis.receipt.json": JSON.stringify(receipts[0]?.receipt), ...own });
  return async (now = "2027-05-15T08:00:00Z") =>
    told({ findings: (await checkWorkspace(cwd, { now: new Date(now) })).findings }).map((line) =>
      line.replaceAll("tools/booth/", "").replace(/ \d+$/, ""),
    );
}

test("passes while the exception holds here too, and not a millisecond longer", async () => {
  const at = await carried({ zone: "Europe/Paris" });
  expect(await at("2027-06-30T21:59:59.999Z")).toContain(
    "tool/receipt-problems waived until 2027-06-30 trellis.receipt.json",
  );
  expect(await at("2027-06-30T22:00:00.000Z")).toContain("tool/receipt-problems trellis.receipt.json");
});

test("fires when the exception is gone, or is for another rule", async () => {
  for (const other of [{}, waivers(waiverEntry({ rule: "data/too-long" })), waivers(waiverEntry({ owner: "slaes" }))]) {
    expect(await (await carried({ with: other }))()).toContain("tool/receipt-problems trellis.receipt.json");
  }
});

test("fires while the owner’s yes to a hard rule is not where no tool can write", async () => {
  const without = await carried({ level: "hard" });
  expect(await without()).toContain("tool/receipt-problems asked trellis.receipt.json");
  const granted = await carried({ level: "hard", grant: true });
  expect(await granted()).toEqual(
    ["tool/receipt-used trellis.yaml", "tool/receipt-problems waived until 2027-06-30 trellis.receipt.json"].sort(),
  );
});

test("two exceptions that one line of a receipt counts together are no repetition", async () => {
  const two = waivers(waiverEntry(), waiverEntry({ id: "no-name", place: "{ field: familyName }" }));
  expect((await (await carried({ with: two }))()).join()).not.toContain("waiver/");
});

test("says that an exception has to hold here too", async () => {
  const { findings } = await checkReceipt(() => ({
    problems: [{ rule: "data/too-long", level: "soft", count: 2, exceptionUntil: "2027-05-20", exceptionZone: "UTC" }],
  }));
  const ours = findings.filter(({ rule }) => rule === "tool/receipt-problems");
  expect(ours.map(({ level }) => level)).toEqual(["soft"]);
  expect(said(ours)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "This passes only while the exception holds here too: it stands in “waivers.yaml”, with the owner’s yes where it needs one. Otherwise mend the data where it is, and check it there again with --receipt.",
        "problem": "The receipt counts 2 problems with “data/too-long” under an exception.",
      },
      "fr": {
        "fix": "Cela ne passe que si la dérogation vaut ici aussi : elle est dans « waivers.yaml », avec l’accord du responsable là où il en faut un. Sinon, corrigez les données là où elles sont, et contrôlez-les là de nouveau avec --receipt.",
        "problem": "Le reçu compte 2 problèmes avec « data/too-long » sous dérogation.",
      },
    }
  `);
});

test("stays silent over advice", async () => {
  const { findings } = await checkReceipt(() => ({
    problems: [{ rule: "data/column-unmapped", level: "advisory", count: 3 }],
  }));
  expect(findings.map(({ rule }) => rule)).toEqual(["tool/receipt-used"]);
});
