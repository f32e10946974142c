import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { makeAcme, writeFiles } from "./acme.js";
import { type Child, type Run, startChild } from "./start-child.js";

// A busy machine takes its time, for the first command most of all.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const schemaFile = "guardrails/contracts/guest/v1/schema.json";
const headerFile = "guardrails/contracts/guest/v1/contract.yaml";
let root = "";
let child: Child;

function trellis(line: string): Promise<Run> {
  return child.trellis(line, { cwd: root });
}

/** The output without the width of the terminal. */
async function said(line: string): Promise<{ code: number; out: string }> {
  const { code, out } = await trellis(line);
  return { code, out: out.replaceAll(/\s+/g, " ") };
}

const read = (file: string): string => readFileSync(join(root, file), "utf8");

function git(...args: string[]): void {
  const who = ["-c", "user.name=Events", "-c", "user.email=events@acme.example"];
  const { status, stderr } = spawnSync("git", [...who, ...args], { cwd: root, encoding: "utf8" });
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
}

type Schema = { properties: Record<string, unknown>; required: string[] };

/** Changes the schema of guest@1. */
async function edit(change: (schema: Schema) => void): Promise<void> {
  const schema: Schema = JSON.parse(read(schemaFile));
  change(schema);
  await writeFiles(root, { [schemaFile]: schema });
}

const phone = { title: "Phone", type: "string", maxLength: 20, "x-classification": "personal" };

// Acme's repository as it was published: everything recorded and committed.
beforeAll(async () => {
  root = await makeAcme();
  child = startChild();
  await writeFiles(root, { ".changeset/config.json": {}, ".gitignore": "node_modules\n" });
  await trellis("generate guardrails");
  expect((await trellis("release record guardrails")).code).toBe(0);
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "1.0.0");
});
beforeEach(() => {
  git("checkout", "-q", ".");
  git("clean", "-fdq");
});
afterAll(async () => {
  await child.stop();
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
});

describe("diff", () => {
  test("of two files", async () => {
    const schema = { type: "object", properties: { email: { type: "string" } } };
    await writeFiles(root, { "old.json": schema, "new.json": { ...schema, required: ["email"] } });
    const { code, out } = await said("diff old.json new.json");
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining("“email” must now be filled in.") });
    expect(await said("diff old.json old.json")).toMatchObject({ code: 0 });
    expect((await said("diff new.json old.json")).code).toBe(0);
  });

  test("of a commit and the work tree", async () => {
    await edit(({ required }) => required.push("country"));
    const { code, out } = await said("diff git:main guardrails");
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining("“guest@1” would refuse a record") });
    // With a path of its own, and from one commit to the other.
    expect((await said(`diff git:main:guardrails ${schemaFile.replace("/schema.json", "")}`)).code).toBe(1);
    git("commit", "-qam", "break");
    expect(await said("diff git:HEAD~1:guardrails git:HEAD:guardrails")).toMatchObject({ code: 1 });
    expect(await said("diff git:HEAD:guardrails guardrails")).toMatchObject({
      code: 0,
      out: expect.stringContaining("1 contract compared, 0 changed."),
    });
    git("reset", "-q", "--hard", "HEAD~1");
  });

  test("of a commit that is not there", async () => {
    for (const ref of ["git:nowhere", "git:--help", "git:"]) {
      expect(await said(`diff ${ref} guardrails`)).toMatchObject({
        code: 2,
        out: expect.stringContaining("run/contracts-missing"),
      });
    }
  });

  test("as JSON and as Markdown, in French", async () => {
    await edit(({ required }) => required.push("country"));
    const json = JSON.parse((await trellis("diff git:main guardrails --format json")).out);
    expect(json).toMatchObject({ exitCode: 1, language: "en" });
    const breaks = json.findings.find((one: { rule: string }) => one.rule === "release/contract-breaks");
    expect(breaks.at).toEqual({ file: schemaFile, contract: "guest@1" });
    expect(JSON.parse(breaks.data.witness)).not.toHaveProperty("country");

    const markdown = await trellis("diff git:main guardrails --format markdown --lang fr");
    expect(markdown.code).toBe(1);
    expect(markdown.out).toMatchInlineSnapshot(`
      "## Contrats

      ### ❌ guest@1

      | | Ce qui a changé | Ce qu’il faut faire | |
      | --- | --- | --- | --- |
      | ❌ | « guest@1 » refuserait un enregistrement que la version 1.0.0 accepte : {"email":"a@a.a"} | Acceptez-le de nouveau, ou laissez cette version comme elle était et publiez une nouvelle version majeure à côté. | \`release/contract-breaks\` |
      | ❌ | « country » doit désormais être rempli. Un enregistrement correct jusqu’ici est désormais refusé : {"email":"a@a.a"} | Laissez-le facultatif, ou publiez une nouvelle version majeure. | \`compat/property-required\` |

      Un enregistrement qui le montre :

      \`\`\`json
      {"email":"a@a.a"}
      \`\`\`
      "
    `);
  });
});

describe("release", () => {
  test("a plan writes nothing until it is told to", async () => {
    await edit(({ properties }) => Object.assign(properties, { phone }));
    const before = [read(headerFile), readdirSync(join(root, ".changeset"))];
    for (const line of ["release plan guardrails --offline", "release plan guardrails --offline --write --dry-run"]) {
      expect(await said(line)).toMatchObject({ code: 1, out: expect.stringContaining("Give it the version 1.1.0") });
      expect([read(headerFile), readdirSync(join(root, ".changeset"))]).toEqual(before);
    }
  });

  test("a plan that is written sets the version and leaves a note that a maker understands", async () => {
    await edit(({ properties }) => Object.assign(properties, { phone }));
    expect((await said("release plan guardrails --offline --write")).code).toBe(0);
    expect(read(headerFile)).toContain("version: 1.1.0");
    const [note = ""] = readdirSync(join(root, ".changeset")).filter((file) => file.endsWith(".md"));
    expect(read(`.changeset/${note}`)).toMatchInlineSnapshot(`
      "---
      "@acme/contracts": minor
      ---

      Guest 1.1.0 (guest@1): everything that was right still is; your tools keep working.

      - “phone” is new.
      "
    `);
    expect((await said("release check guardrails --offline")).code).toBe(0);
  });

  test("a smaller bump is refused with the record that shows the change", async () => {
    await edit(({ properties }) => Object.assign(properties.country as object, { enum: ["DE", "FR", "GB"] }));
    await writeFiles(root, {
      [headerFile]: read(headerFile).replace("version: 1.0.0", "version: 1.0.1"),
      ".changeset/small.md": '---\n"@acme/contracts": patch\n---\n\nGermany too.\n',
    });
    const { code, out } = await said("release check guardrails --offline");
    expect(code).toBe(1);
    const shown = 'A record that shows the change: {"email":"a@a.a","country":"DE"}';
    expect(out).toContain(`“guest@1” is 1.0.1 and has to be 1.1.0 or more, after 1.0.0. ${shown}`);
    const because = "needs a minor version because of “guest@1”, and the changesets say patch";
    expect(out).toContain(`“@acme/contracts” ${because}. ${shown}`);
  });

  test("a break is refused, and the tools are named with owner and record", async () => {
    await edit(({ properties }) => Object.assign(properties, { country: { type: "string", pattern: "^G" } }));
    const { code, out } = await said("release check guardrails --offline");
    expect(code).toBe(1);
    expect(out).toContain("“guest@1” would refuse a record that version 1.0.0 accepts");
    expect(out).toContain("The tool “dinner” (events) would break: 1 place in its data for “guest@1”");
    expect(out).toContain("would fail data/pattern-mismatch, the first is “country” in record 2");
    expect((await said("release plan guardrails --offline --write")).code).toBe(1);
    expect(existsSync(join(root, ".changeset/small.md"))).toBe(false);
  });

  test("the tool that reads a field which is gone is named with the field", async () => {
    await writeFiles(root, {
      "tools/greeter/trellis.yaml":
        "tool: greeter\nowner: reception\npurpose: Greets.\nconsumes: [{ contract: guest@1, fields: [email, country] }]\n",
    });
    await edit(({ properties }) => delete properties.country);
    const { out } = await said("release check guardrails --offline");
    expect(out).toContain("The tool “greeter” (reception) would break: it uses the field “country” of “guest@1”.");
  });

  test("what cannot be proven counts as a break, unless a changeset takes it on by name", async () => {
    // Every text matches, and no proof sees through a back reference.
    const hard = { ...phone, pattern: "^(a*)b\\1$|^(?!(a*)b\\2$)" };
    await edit(({ properties }) => Object.assign(properties, { phone }));
    await trellis("release plan guardrails --offline --write");
    await trellis("release record guardrails");
    await edit(({ properties }) => Object.assign(properties, { phone: hard }));
    await writeFiles(root, { [headerFile]: read(headerFile).replace("version: 1.1.0", "version: 1.2.0") });
    const refused = await said("release plan guardrails --offline --write");
    expect(refused).toMatchObject({ code: 1, out: expect.stringContaining("could not be proven") });
    expect(refused.out).toContain("release/contract-undecided");

    const changeset = (line: string): string => `---\n"@acme/contracts": minor\n---\n\nPhones.\n\n${line}\n`;
    await writeFiles(root, { ".changeset/phones.md": changeset("trellis-acknowledge: other@1") });
    expect((await said("release check guardrails --offline")).code).toBe(1);
    await writeFiles(root, { ".changeset/phones.md": changeset("trellis-acknowledge: guest@1") });
    expect(await said("release check guardrails --offline")).toMatchObject({
      code: 0,
      out: expect.stringContaining("the changeset takes it as compatible"),
    });
  });

  test("a major that has ended is not removed silently from under a tool", async () => {
    await writeFiles(root, {
      [headerFile]: read(headerFile).replace("status: active", "status: deprecated\nsunset: 2026-01-31"),
    });
    await trellis("release plan guardrails --offline --write");
    await trellis("release record guardrails");
    await rm(join(root, "guardrails/contracts/guest"), { recursive: true });
    const { code, out } = await said("release check guardrails --offline");
    expect(code).toBe(1);
    expect(out).toContain("release/contract-ended");
    expect(out).toContain("The tool “dinner” (events) would break: it relies on “guest@1”.");
    expect(out).toContain("@acme/contracts goes to 2.0.0 (major).");
  });

  test("a file that cannot be read stops the writing of a plan", async () => {
    await edit(({ properties }) => Object.assign(properties, { phone }));
    await writeFiles(root, {
      "guardrails/contracts/other/v1/schema.json": "{",
      "guardrails/contracts/other/v1/contract.yaml": "contract: other\n",
    });
    expect((await said("release plan guardrails --offline --write")).code).toBe(1);
    expect(read(headerFile)).toContain("version: 1.0.0");
  });

  test("recording again is asked for", async () => {
    await edit(({ properties }) => Object.assign(properties, { phone }));
    expect(await said("release record guardrails")).toMatchObject({
      code: 1,
      out: expect.stringContaining("release/schema-changed"),
    });
    expect((await said("release record guardrails --replace --offline")).code).toBe(0);
    expect(read("guardrails/contracts/guest/v1/released/1.0.0.json")).toContain('"phone"');
  });
});

describe("upgrade", () => {
  test("shows a diff, and writes when it is told to", async () => {
    await writeFiles(root, {
      "guardrails/contracts/guest/v2/contract.yaml": read(headerFile).replace("version: 1.0.0", "version: 2.0.0"),
      "guardrails/contracts/guest/v2/schema.json": JSON.parse(
        read(schemaFile)
          .replace("/guest/v1/", "/guest/v2/")
          .replaceAll('"email"', '"address"')
          .replace('"format": "address"', '"format": "email"'),
      ),
      "guardrails/contracts/guest/v2/migrate.ts":
        "export function upgrade({ email, ...old }: { email: string }) {\n  return { ...old, address: email };\n}\n",
    });
    expect((await trellis("generate guardrails")).code).toBe(0);
    expect((await said("release check guardrails --offline")).out).not.toContain("release/migration-fails");
    const before = read("tools/dinner/trellis.yaml");
    const shown = await trellis("upgrade tools/dinner");
    expect(shown).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "--- tools/dinner/trellis.yaml
      +++ tools/dinner/trellis.yaml
      @@ -4,4 +4,4 @@
       purpose: Keeps the list of guests of the dinner.
       produces:
      -  - contract: guest@1
      +  - contract: guest@2
           data: "*.csv"

      · Documents of “guest@1” that the tool keeps become documents of “guest@2” by
        code that comes with the contract.
        If the tool keeps any: import { upgrade } from
        "@acme/contracts/guest/v2/upgrade"; then upgrade(oldDocument).
        advice · release/upgrade-documents

      tools/dinner/trellis.yaml

        · 1 line of “tools/dinner/trellis.yaml” would change.
          Add --write to change it.
          advice · release/upgrade-planned

      tools/dinner looked at.
      Nothing to mend, 2 pieces of advice.
      What a rule means, and how to mend it: trellis explain release/upgrade-planned
      ",
      }
    `);
    expect(read("tools/dinner/trellis.yaml")).toBe(before);
    expect((await trellis("upgrade tools/dinner --write --dry-run")).out).toBe(shown.out);
    expect(read("tools/dinner/trellis.yaml")).toBe(before);
    expect((await trellis("upgrade tools/dinner --write --lang fr")).out).toContain("1 ligne a changé");
    expect(read("tools/dinner/trellis.yaml")).toBe(before.replace("guest@1", "guest@2"));
    expect((await trellis("upgrade tools/dinner --format json")).out).toMatch(/^\{/);
  });
});
