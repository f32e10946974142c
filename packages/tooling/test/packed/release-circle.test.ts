import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { run } from "../../bin/terminal.mjs";
import { repositoryRoot } from "../../src/repository.js";
import { type Registry, startRegistry } from "./start-registry.js";

// The whole life of a contract, between a central team and an edge team that have nothing in common but a registry. Every
// part of Trellis comes from a tarball. The tests are one story and build on each other.

const scratch = inject("scratch");
const home = realpathSync(mkdtempSync(join(tmpdir(), "trellis-circle-")));
const acme = join(home, "acme");
const contracts = join(acme, "packages", "contracts");
const tool = join(home, "dinner");
const changesets = join(
  dirname(createRequire(join(repositoryRoot, "x.js")).resolve("@changesets/cli/package.json")),
  "bin.js",
);
let registry: Registry;

interface Ran {
  readonly code: number;
  readonly output: string;
}

const plain = { NO_COLOR: "1", LANG: "en_GB.UTF-8", LC_ALL: "en_GB.UTF-8", CI: "1" };

function start(command: string, args: readonly string[], cwd: string, more: object = {}): Promise<Ran> {
  return run(command, args, { cwd, quiet: true, env: { ...registry.env, ...plain }, ...more });
}

async function must(running: Promise<Ran>): Promise<string> {
  const { code, output } = await running;
  expect({ code, output }).toEqual({ code: 0, output });
  return output;
}

const windows = process.platform === "win32";
const npm = (args: readonly string[], cwd: string) =>
  must(start(windows ? "npm.cmd" : "npm", args, cwd, { shell: windows }));
const git = (...args: string[]) => must(start("git", args, acme));
const trellis = (words: string, cwd = acme, more: object = {}): Promise<Ran> =>
  start(process.execPath, [join(scratch, "node_modules/@trellis/cli/dist/bin.js"), ...words.split(" ")], cwd, more);

/** What the central team does for every release: versions, generated files, baselines, the registry. */
async function release(): Promise<string> {
  await must(start(process.execPath, [changesets, "version"], acme));
  await must(trellis("generate packages/contracts"));
  await must(trellis("release record packages/contracts"));
  await git("add", "-A");
  await git("commit", "-qm", "release");
  await must(start(process.execPath, [changesets, "publish"], acme));
  return (JSON.parse(readFileSync(join(contracts, "package.json"), "utf8")) as { version: string }).version;
}

function write(root: string, files: Readonly<Record<string, unknown>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content, null, 2));
  }
}

const text = (title: string, french: string, description: string): object => ({
  title,
  description,
  type: "string",
  maxLength: 200,
  "x-classification": "internal",
  "x-labels": { fr: { title: french, description } },
});

function schema(major: number, properties: object, required: readonly string[]): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://acme.example/contracts/guest/v${major}/schema.json`,
    title: "Guest",
    description: "Somebody who comes.",
    "x-labels": { fr: { title: "Invité", description: "Une personne qui vient." } },
    type: "object",
    properties,
    required,
  };
}

const header = (version: string, more = ""): string =>
  `contract: guest\nversion: ${version}\ntitle: Guest\nowner: events\nstatus: active\n${more}compatibility: backward\ncomparison: declared-fields\n`;

const email = text("Email", "E-mail", "Where we write to.");
const phone = text("Phone", "Téléphone", "Where we call.");
const table = text("Table", "Table", "Where the guest sits.");
const schemaFile = "packages/contracts/contracts/guest/v1/schema.json";

beforeAll(async () => {
  registry = await startRegistry(join(home, "registry"));
  const { dependencies } = JSON.parse(readFileSync(join(scratch, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  write(acme, {
    "package.json": { name: "acme", private: true, workspaces: ["packages/*"] },
    ".gitignore": "node_modules\n",
    "trellis.config.yaml": 'guardrails: ["@acme/contracts"]\ntools: ["tools/*"]\n',
    "tools/dinner/trellis.yaml": "tool: dinner\nowner: events\nproduces: [{ contract: guest@1, data: guests.json }]\n",
    "tools/dinner/guests.json": [{ email: "ada@acme.example" }],
    ".changeset/config.json": { changelog: false, commit: false, access: "public", baseBranch: "main" },
    ".changeset/first.md": '---\n"@acme/contracts": major\n---\n\nThe first contracts.\n',
    "packages/contracts/package.json": {
      name: "@acme/contracts",
      version: "0.0.0",
      type: "module",
      files: ["contracts", "generated", "owners.yaml", "trellis.json", "released.json"],
      exports: {},
      dependencies: { "@trellis/runtime": "^0.1.0" },
    },
    "packages/contracts/owners.yaml": "events:\n  name: Events\n  contact: events@acme.example\n",
    "packages/contracts/contracts/guest/v1/contract.yaml": header("1.0.0"),
    [schemaFile]: schema(1, { email }, ["email"]),
  });
  for (const name of ["findings", "runtime"]) {
    const tarball = (dependencies[`@trellis/${name}`] ?? "").replace(/^file:/, "");
    await npm(["publish", tarball, "--loglevel=error"], home);
  }
  await npm(["install", "--no-audit", "--no-fund", "--loglevel=error"], acme);
  await git("init", "-q", "-b", "main");
  await git("config", "user.email", "events@acme.example");
  await git("config", "user.name", "Events");
});

afterAll(async () => {
  await registry.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 3 });
});

const program = `import { guest } from "@acme/contracts/guest/v1";
console.log(guest.contract.version, guest.parse({ email: "ada@acme.example" }).ok);
`;

test("1.0.0 is published, and a tool installs it", async () => {
  expect(await release()).toBe("1.0.0");
  write(tool, {
    "package.json": { name: "dinner", private: true, type: "module" },
    "trellis.config.yaml": 'guardrails: ["@acme/contracts"]\n',
    "trellis.yaml": "tool: dinner\nowner: events\nconsumes: [{ contract: guest@1, fields: [email] }]\n",
    "main.js": program,
  });
  await npm(["install", "@acme/contracts@1.0.0", "--no-audit", "--no-fund", "--loglevel=error"], tool);
  expect(await must(start(process.execPath, ["main.js"], tool))).toBe("1.0.0 true\n");
});

test("a compatible change is planned, checked and published as 1.1.0", async () => {
  write(acme, { [schemaFile]: schema(1, { email, phone }, ["email"]) });
  const refused = await trellis("release check packages/contracts");
  expect(refused.output).toContain("release/schema-changed");
  expect(refused.output).toContain("release/bump-too-small");
  expect(refused.code).toBe(1);

  await must(trellis("release plan packages/contracts --write"));
  expect(readFileSync(join(contracts, "contracts/guest/v1/contract.yaml"), "utf8")).toContain("version: 1.1.0");
  await must(trellis("release check packages/contracts"));
  expect(await release()).toBe("1.1.0");
  await npm(["install", "@acme/contracts@1.1.0", "--no-audit", "--no-fund", "--loglevel=error"], tool);
  expect(await must(start(process.execPath, ["main.js"], tool))).toBe("1.1.0 true\n");
});

test("what is in the registry can be compared", async () => {
  const { code, output } = await trellis("diff @acme/contracts@1.0.0 @acme/contracts@1.1.0");
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("“guest@1” keeps its promise") });
});

test("a private registry is found through .npmrc, and one that is not there is said", async () => {
  // Nothing of npm's comes from outside but the file.
  const env = { ...plain, npm_config_userconfig: join(home, "none"), npm_config_registry: "" };
  writeFileSync(join(acme, ".npmrc"), `@acme:registry=${registry.url}\n`);
  const found = await trellis("diff @acme/contracts@1.0.0 @acme/contracts@1.1.0", acme, { env });
  expect({ code: found.code, output: found.output }).toEqual({
    code: 0,
    output: expect.stringContaining("“guest@1” keeps its promise"),
  });
  writeFileSync(join(acme, ".npmrc"), "@acme:registry=http://127.0.0.1:9/\n");
  const away = await trellis("release check packages/contracts", acme, { env });
  expect(away.output).toContain("The registry could not be asked about “@acme/contracts”");
  const gone = await trellis("diff @acme/contracts@1.0.0 packages/contracts", acme, { env });
  expect(gone.code).toBe(2);
  rmSync(join(acme, ".npmrc"));
});

test("what is published is not recorded again", async () => {
  const text = readFileSync(join(acme, schemaFile), "utf8");
  write(acme, { [schemaFile]: text.replace('"maxLength": 200', '"maxLength": 201') });
  const { code, output } = await trellis("release record packages/contracts --replace");
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining("release/schema-changed") });
  expect(await git("status", "--porcelain")).toBe(` M ${schemaFile}\n`);
  await git("checkout", "-q", ".");
});

test("a break inside v1 is refused, with the record and the tool that show it", async () => {
  write(acme, { [schemaFile]: schema(1, { email, phone }, ["email", "phone"]) });
  const { code, output } = await trellis("release check packages/contracts");
  expect(output).toContain("release/contract-breaks");
  expect(output).toContain("The tool “dinner” (events) would break");
  expect(code).toBe(1);
  expect((await trellis("release plan packages/contracts --write")).code).toBe(1);
  expect(await git("status", "--porcelain")).toBe(` M ${schemaFile}\n`);
  await git("checkout", "-q", ".");
});

const migrate = (given: string): string =>
  `import type { Guest as Old } from "../../../generated/guest/v1/index.js";
import type { Guest as New } from "../../../generated/guest/v2/index.js";

/** Who had no table sits at the first one. */
export function upgrade({ email, ...old }: Old): New {
  return { ...old, address: email, table: ${given} };
}
`;

test("v2 comes out beside v1 as 1.2.0 with what moves documents, and both can be imported", async () => {
  write(contracts, {
    "contracts/guest/v2/contract.yaml": header("2.0.0"),
    "contracts/guest/v2/schema.json": schema(2, { address: email, phone, table }, ["address", "table"]),
    "contracts/guest/v2/migrate.ts": migrate("old.phone as string"),
  });
  const refused = await trellis("release plan packages/contracts --write");
  expect({ code: refused.code, output: refused.output }).toEqual({
    code: 1,
    output: expect.stringContaining("release/migration-fails"),
  });
  write(contracts, { "contracts/guest/v2/migrate.ts": migrate('"1"') });
  await must(trellis("release plan packages/contracts --write"));
  expect(await release()).toBe("1.2.0");
  await npm(["install", "@acme/contracts@1.2.0", "--no-audit", "--no-fund", "--loglevel=error"], tool);
  const both = `import { guest as one } from "@acme/contracts/guest/v1";
import { guest as two } from "@acme/contracts/guest/v2";
import { upgrade } from "@acme/contracts/guest/v2/upgrade";
const old = { email: "ada@acme.example" };
console.log(one.is(old), two.is(old), two.is(upgrade(old)));`;
  expect(await must(start(process.execPath, ["--input-type=module", "-e", both], tool))).toBe("true false true\n");
});

test("the removal of v1 before its last day is refused, and allowed after it", async () => {
  rmSync(join(contracts, "contracts/guest/v1"), { recursive: true });
  const { code, output } = await trellis("release check packages/contracts");
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining("release/contract-removed") });
  await git("checkout", "-q", ".");

  const yaml = join(contracts, "contracts/guest/v1/contract.yaml");
  const ending = readFileSync(yaml, "utf8").replace("status: active", "status: deprecated\nsunset: 2027-06-30");
  writeFileSync(yaml, ending);
  await must(trellis("release plan packages/contracts --write"));
  expect(await release()).toBe("1.2.1");
  rmSync(join(contracts, "contracts/guest/v1"), { recursive: true });
  const early = await trellis("release plan packages/contracts --now 2027-06-30");
  expect({ code: early.code, output: early.output }).toEqual({
    code: 1,
    output: expect.stringContaining("release/contract-removed"),
  });
  const late = await trellis("release plan packages/contracts --now 2027-07-01 --write");
  expect({ code: late.code, output: late.output }).toEqual({ code: 0, output: expect.stringContaining("2.0.0") });
  await git("checkout", "-q", ".");
  await git("clean", "-fdq");
});

test("a tampered baseline is found by what the registry holds", async () => {
  const file = join(contracts, "contracts/guest/v1/released/1.0.0.json");
  expect(existsSync(file)).toBe(true);
  writeFileSync(file, readFileSync(file, "utf8").replace('"maxLength": 200', '"maxLength": 300'));
  const { code, output } = await trellis("release check packages/contracts");
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining("release/baseline-differs") });
  await git("checkout", "-q", ".");
});

test("a baseline that was forged with its digest is found by what the registry holds", async () => {
  const file = join(contracts, "contracts/guest/v1/released/1.0.0.json");
  // What another schema would have been recorded as, digest and all.
  const other = join(home, "other");
  write(other, {
    "package.json": { name: "@acme/other", version: "1.0.0" },
    "contracts/guest/v1/contract.yaml": header("1.0.0"),
    "contracts/guest/v1/schema.json": schema(1, { email: phone }, []),
  });
  await must(trellis("release record .", other));
  writeFileSync(file, readFileSync(join(other, "contracts/guest/v1/released/1.0.0.json")));
  const { code, output } = await trellis("release check packages/contracts");
  expect({ code, output }).toEqual({
    code: 1,
    output: expect.stringContaining("release/baseline-differs"),
  });
  const offline = await trellis("release check packages/contracts --offline");
  expect(offline.output.replaceAll(/\s+/g, " ")).toContain("were not compared with the registry (--offline)");
  await git("checkout", "-q", ".");
});

test("the tool moves to v2: shown first, then written", async () => {
  const shown = await must(trellis("upgrade . --contract guest@2", tool));
  expect(shown).toContain('-import { guest } from "@acme/contracts/guest/v1";');
  expect(shown).toContain('+import { guest } from "@acme/contracts/guest/v2";');
  expect(readFileSync(join(tool, "main.js"), "utf8")).toBe(program);
  await must(trellis("upgrade . --contract guest@2 --write", tool));
  // The field went where the publisher's migration puts its values.
  expect(readFileSync(join(tool, "trellis.yaml"), "utf8")).toContain("contract: guest@2, fields: [address]");
  expect(await must(start(process.execPath, ["main.js"], tool))).toBe("2.0.0 false\n");
  await must(trellis("check .", tool));
});
