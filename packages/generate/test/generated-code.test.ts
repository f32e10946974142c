import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import { bundle } from "../src/testing/load-validator.js";

const folder = fileURLToPath(new URL("./fixtures/acme-contracts", import.meta.url));
const generated = join(folder, "generated");
const files = readdirSync(generated, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
const read = (file: string): string => readFileSync(join(generated, file), "utf8");
const manifest: { exports: Record<string, string | Record<string, string>> } = JSON.parse(
  readFileSync(join(folder, "package.json"), "utf8"),
);

test("no generated module makes code from text, and each imports only what it may", () => {
  const modules = files.filter((file) => file.endsWith(".js"));
  expect(modules).toHaveLength(10);
  for (const file of modules) {
    const code = read(file);
    expect(code).not.toMatch(/\beval\b|\bFunction\b|\brequire\b|\bimport\s*\(/);
    const imports = [...code.matchAll(/\bfrom "([^"]+)"/g)].map(([, from]) => from);
    const allowed = file.endsWith("index.js") ? ["@trellis/runtime", "./validate.js"] : ["@trellis/runtime/support"];
    expect(allowed).toEqual(expect.arrayContaining(imports));
  }
});

test("every module says what it comes from and how to make it again", () => {
  for (const file of files.filter((name) => /\.[jt]s$/.test(name))) {
    const [, contract] = /^(\w+)\/v1\//.exec(file) ?? [];
    expect(read(file).split("\n", 1)[0]).toBe(
      `// Generated from contracts/${contract}/v1. Do not edit: change the contract, then run \`npx trellis generate\`.`,
    );
  }
});

test("a contract works where code from text is forbidden and there is neither Node nor a browser", async () => {
  const program = await bundle(
    `import { parcel } from ${JSON.stringify(join(generated, "parcel/v1/index.js").replaceAll("\\", "/"))};
     globalThis.check = (text) => { const result = parcel.parse(JSON.parse(text)); return JSON.stringify(result.ok ? result.value : result.findings.map((finding) => finding.rule)); };`,
    { format: "iife", minify: true },
  );
  const strict = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(program, strict);
  const check = (document: unknown): unknown =>
    JSON.parse(String(runInContext(`check(${JSON.stringify(JSON.stringify(document))})`, strict)));

  const parcel = {
    id: "P-1",
    kind: "parcel",
    contents: { type: "letter", pages: 2 },
    to: { street: "1 High Street", city: "York", floor: 2 },
  };
  expect(check(parcel)).toEqual(parcel);
  expect(check({ ...parcel, contents: { type: "letter" } })).toEqual(["data/required-missing"]);
  expect(() => runInContext("new Function('return 1')", strict)).toThrow("Code generation from strings disallowed");
});

test("every module is exported with its types, and every export is there", () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? target : Object.values(target),
  );
  for (const target of targets) expect(existsSync(join(folder, target)), target).toBe(true);
  // The validator is reached through its contract only.
  const reachable = new Set(targets.map((target) => target.replace("./generated/", "")));
  expect(files.filter((file) => /\.(js|ts|json)$/.test(file) && !reachable.has(file))).toEqual([
    "note/v1/validate.js",
    "parcel/v1/validate.js",
  ]);
});

test("a deprecated contract says until when, on itself, its type and its going fields", () => {
  const types = read("parcel/v1/index.d.ts");
  const end = "@deprecated Parcel 1 ends on 2031-06-30. Move to a newer version before then.";
  expect(types.split(end)).toHaveLength(3);
  expect(types).toMatch(/What the parcel was called before\.\n {3}\*\n {3}\* @deprecated/);
  expect(read("note/v1/index.d.ts").replace(/export interface Parcel[\s\S]*/, "")).not.toContain("@deprecated");
});
