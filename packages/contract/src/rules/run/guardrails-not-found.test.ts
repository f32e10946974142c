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
          "fix": "Check the name with whoever gave it to you: a stranger can publish a package under a misspelt one. Then install it there, and run the check again.",
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
          "fix": "Faites confirmer le nom par la personne qui vous l’a donné : un inconnu peut publier un paquet sous un nom mal écrit. Puis installez-le à cet endroit et relancez le contrôle.",
          "problem": "Le paquet de garde-fous « @acme/contracts » n’est pas installé là où trellis a été lancé.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(await check("./contracts")).toEqual([]);
});

it("names the installed package that was likely meant, and no other", async () => {
  const modules = join(from, "node_modules");
  for (const [name, index] of [
    ["@acme/marketing-contracts", true],
    ["@acme/marketing-contact", false],
  ] as const) {
    mkdirSync(join(modules, name), { recursive: true });
    if (index) writeFileSync(join(modules, name, "trellis.json"), "{}");
  }
  const near = async (name: string) => (await check(name)).map(({ found, en: said }) => [found.data.near, said.fix]);
  expect(await near("@acme/marketing-contracs")).toEqual([
    ["@acme/marketing-contracts", "Did you mean “@acme/marketing-contracts”, which is installed?"],
  ]);
  expect((await near("marketing-contracts"))[0]?.[0]).toBe("@acme/marketing-contracts");
  expect((await near("@acme/entirely-other"))[0]?.[0]).toBeUndefined();
});
