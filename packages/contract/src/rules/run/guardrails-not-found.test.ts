import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe as say } from "@trellis/findings";
import { afterAll, expect, it } from "vitest";
import { loadGuardrails } from "../../guardrails/index.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";

const from = mkdtempSync(join(tmpdir(), "trellis-rule-"));
afterAll(() => rmSync(from, { recursive: true, force: true }));
for (const [name, format] of [
  ["contracts", 1],
  ["newer", 2],
] as const) {
  mkdirSync(join(from, name));
  writeFileSync(join(from, name, "package.json"), JSON.stringify({ name: `@acme/${name}`, version: "1.0.0" }));
  writeFileSync(join(from, name, "trellis.json"), JSON.stringify({ trellis: format, contracts: [] }));
}

async function check(name: string) {
  const { findings } = await loadGuardrails({ names: [name], from });
  return findings.map((found) => ({ found, en: say(found, en), fr: say(found, fr) }));
}

it("fires once", async () => {
  expect(await check("@acme/contracts")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Install it there: npm install @acme/contracts. Then run the check again.",
          "problem": "The guardrail package “@acme/contracts” is not installed where trellis was started.",
        },
        "found": {
          "at": {},
          "data": {
            "kind": "package",
            "name": "@acme/contracts",
          },
          "level": "absolute",
          "rule": "run/guardrails-not-found",
        },
        "fr": {
          "fix": "Installez-le à cet endroit : npm install @acme/contracts. Puis relancez la vérification.",
          "problem": "Le paquet de garde-fous « @acme/contracts » n’est pas installé là où trellis a été lancé.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(await check("./contracts")).toEqual([]);
});
