import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { generatePackage } from "./generate-package.js";

const fixture = fileURLToPath(new URL("../test/fixtures/acme-contracts", import.meta.url));
const now = new Date("2026-01-01T00:00:00Z");
let folder: string;

// Linting a package compiles every contract and runs every example; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trellis-generate-"));
  cpSync(fixture, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function change(path: string, edit: (text: string) => string): void {
  writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), "utf8")));
}

test("writes nothing when everything is fresh", async () => {
  const before = statSync(join(folder, "trellis.json")).mtimeMs;
  expect(await generatePackage({ folder, now })).toEqual({ files: 22, written: [], stale: [], findings: [] });
  expect(statSync(join(folder, "trellis.json")).mtimeMs).toBe(before);
});

test("writes what is missing or differs, and removes what no contract makes", async () => {
  rmSync(join(folder, "generated/note/v1/labels/fr.js"));
  change("generated/parcel/v1/validate.js", (text) => `${text}\n// changed by hand`);
  writeFileSync(join(folder, "generated/note/v1/old.js"), "");
  const stale = ["generated/note/v1/labels/fr.js", "generated/note/v1/old.js", "generated/parcel/v1/validate.js"];

  expect(await generatePackage({ folder, now, check: true })).toMatchObject({ written: [], stale });
  expect(existsSync(join(folder, "generated/note/v1/old.js"))).toBe(true);
  expect(await generatePackage({ folder, now })).toMatchObject({ written: stale, stale });
  expect(existsSync(join(folder, "generated/note/v1/old.js"))).toBe(false);
  expect(await generatePackage({ folder, now, check: true })).toMatchObject({ stale: [] });
});

test("a removed contract takes its files, its entry and its exports with it", async () => {
  rmSync(join(folder, "contracts/note"), { recursive: true });
  const { written } = await generatePackage({ folder, now });
  expect(written).toContain("generated/note/v1/index.js");
  expect(written).toContain("package.json");
  expect(readFileSync(join(folder, "trellis.json"), "utf8")).not.toContain("note");
});

test("owns the exports of package.json, and nothing else in it", async () => {
  change("package.json", (text) =>
    text.replace(/"exports": \{[\s\S]*?\n {2}\}/, '"exports": { "./mine": "./mine.js" }'),
  );
  await generatePackage({ folder, now });
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  expect(Object.keys(manifest)).toEqual([
    "name",
    "version",
    "private",
    "type",
    "sideEffects",
    "exports",
    "dependencies",
  ]);
  expect(manifest.exports).not.toHaveProperty("./mine");
  expect(readFileSync(join(folder, "package.json"), "utf8")).toBe(readFileSync(join(fixture, "package.json"), "utf8"));
});

test("Windows line ends do not make a file stale", async () => {
  change("generated/note/v1/index.js", (text) => text.replaceAll("\n", "\r\n"));
  expect(await generatePackage({ folder, now, check: true })).toMatchObject({ stale: [] });
});

test("internal contracts get their generated folder only", async () => {
  rmSync(join(folder, "trellis.json"));
  expect(await generatePackage({ folder, now, internal: true })).toMatchObject({ files: 20, written: [], stale: [] });
  expect(existsSync(join(folder, "trellis.json"))).toBe(false);
});

test.each([
  ["contract/unresolved-ref", '"$ref": "#"', '"$ref": "#/$defs/nowhere"'],
  ["contract/unsafe-pattern", '"^[A-Z0-9-]+$"', '"(a+)+$"'],
  ["contract/schema-invalid", '"maxLength": 20', '"maxLength": "twenty"'],
])("leaves a package as it is when it has %s", async (rule, before, after) => {
  change("contracts/parcel/v1/schema.json", (text) => text.replace(before, after));
  writeFileSync(join(folder, "generated/note/v1/old.js"), "");
  const { files, written, stale, findings } = await generatePackage({ folder, now });
  expect({ files, written, stale }).toEqual({ files: 0, written: [], stale: [] });
  expect(findings.map(({ rule: found, at: { file } }) => [found, file])).toContainEqual([
    rule,
    "contracts/parcel/v1/schema.json",
  ]);
  expect(existsSync(join(folder, "generated/note/v1/old.js"))).toBe(true);
});

const migrate = `import type { Note as Old } from "../../../generated/note/v1/index.js";
import type { Note as New } from "../../../generated/note/v2/index.js";

/** The text became the body. */
export function upgrade({ text, ...old }: Old): New {
  return { ...old, body: text };
}
`;

/** A second major of the note, with a migration. */
function addMajor(text: string): void {
  const [v1, v2] = [join(folder, "contracts/note/v1"), join(folder, "contracts/note/v2")];
  cpSync(v1, v2, { recursive: true });
  rmSync(join(v2, "examples"), { recursive: true, force: true });
  change("contracts/note/v2/contract.yaml", (header) => header.replace("1.0.0", "2.0.0"));
  change("contracts/note/v2/schema.json", (schema) =>
    schema.replace("/note/v1/", "/note/v2/").replace('"text":', '"body":').replace('["text"]', '["body"]'),
  );
  writeFileSync(join(v2, "migrate.ts"), text);
}

test("a migration becomes a module of its own, with the types of both majors", async () => {
  addMajor(migrate);
  const { findings } = await generatePackage({ folder, now });
  expect(findings).toEqual([]);
  const made = (file: string): string => readFileSync(join(folder, "generated/note/v2", file), "utf8");
  expect(made("upgrade.js")).toMatchInlineSnapshot(`
    "// Generated from contracts/note/v2. Do not edit: change the contract, then run \`npx trellis generate\`.
    function upgrade({ text, ...old }) {
      return { ...old, body: text };
    }
    export {
      upgrade
    };
    "
  `);
  expect(made("upgrade.d.ts")).toMatchInlineSnapshot(`
    "// Generated from contracts/note/v2. Do not edit: change the contract, then run \`npx trellis generate\`.
    import type { Note as NoteV1 } from "../v1/index.js";
    import type { Note as NoteV2 } from "./index.js";

    /** The text became the body. */
    export declare function upgrade(old: NoteV1): NoteV2;
    "
  `);
  expect(made("index.js")).not.toContain("upgrade");
  const manifest: { exports: object } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  expect(manifest.exports).toHaveProperty(["./note/v2/upgrade"], {
    types: "./generated/note/v2/upgrade.d.ts",
    default: "./generated/note/v2/upgrade.js",
  });
  const index: { contracts: readonly object[] } = JSON.parse(readFileSync(join(folder, "trellis.json"), "utf8"));
  expect(index.contracts).toContainEqual(
    expect.objectContaining({ name: "note", major: 2, upgrade: { from: 1, module: "./note/v2/upgrade" } }),
  );
});

test.each([
  ["syntax", "export function upgrade(old: Note): Note {\n  return old +;\n}\n", { line: 2, column: 15 }],
  ["imports", `import { body } from "./body.js";\n${migrate}`, {}],
  ["imports", 'export const upgrade = (old: object) => import("./body.js");\n', {}],
  ["no-upgrade", "export const migrate = (old: object): object => old;\n", {}],
])("a migration that cannot be used leaves the package as it is: %s", async (why, text, place) => {
  addMajor(text);
  const { written, findings } = await generatePackage({ folder, now });
  expect(written).toEqual([]);
  expect(findings.map(({ rule, at, data }) => ({ rule, at, why: data.why }))).toEqual([
    {
      rule: "contract/migration-unusable",
      at: { contract: "note@2", file: "contracts/note/v2/migrate.ts", ...place },
      why,
    },
  ]);
});
