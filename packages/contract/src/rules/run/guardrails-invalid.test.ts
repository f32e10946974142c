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
  expect(await check("./newer")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Update Trellis: npm install @trellis/cli@latest.",
          "problem": "The guardrail package “./newer” is made for a newer Trellis (format 2; this one reads format 1).",
        },
        "found": {
          "at": {
            "column": 12,
            "file": "newer/trellis.json",
            "line": 1,
            "pointer": "/trellis",
          },
          "data": {
            "format": 2,
            "name": "./newer",
            "part": "trellis",
            "what": "newer-format",
          },
          "level": "absolute",
          "rule": "run/guardrails-invalid",
        },
        "fr": {
          "fix": "Mettez Trellis à jour : npm install @trellis/cli@latest.",
          "problem": "Le paquet de garde-fous « ./newer » est fait pour un Trellis plus récent (format 2 ; celui-ci lit le format 1).",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(await check("./contracts")).toEqual([]);
});
