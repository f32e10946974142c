import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../bin/terminal.mjs";
import { docsPages, makeDocsScratch } from "../src/docs/docs-scratch.js";
import { type Block, readBlocks } from "../src/docs/read-blocks.js";
import { readCommands } from "../src/docs/read-commands.js";
import { typeErrors } from "../src/docs/type-errors.js";
import { generateRules } from "../src/generate-rules.js";
import { staleFiles, writeFiles } from "../src/generated-files.js";
import { repositoryRoot, workspacePackages } from "../src/repository.js";
import { makeTree } from "../src/testing/make-tree.js";

interface Place {
  readonly where: string;
  readonly block: Block;
  /** The `text output` block right after it, when the page shows what the commands print. */
  readonly output?: string;
}

const packageReadmes = workspacePackages().map(({ name }) => `packages/${name}/README.md`);
const docs = (readdirSync(join(repositoryRoot, "docs"), { recursive: true }) as string[]).map(
  (file) => `docs/${file.replaceAll("\\", "/")}`,
);
const pages = docsPages(
  ["README.md", ...docs, ...packageReadmes].filter(
    (file) => file.endsWith(".md") && existsSync(join(repositoryRoot, file)),
  ),
);

const places: Place[] = pages.flatMap(({ file, text }) => {
  const blocks = readBlocks(text);
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const place = { where: `${file}:${block.line}`, block };
    return next?.language === "text" && next.tags.includes("output") ? { ...place, output: next.text } : place;
  });
});
const tagged = (language: string, tag: string): Place[] =>
  places.filter(({ block }) => block.language === language && block.tags.includes(tag));

/** Every `ts run`, and the first `ts` of each package's README. */
const examples = places.filter(({ where, block }) => {
  if (block.language !== "ts" || block.tags.includes("rule")) return false;
  const readme = packageReadmes.find((file) => where.startsWith(file));
  const first =
    readme === undefined
      ? undefined
      : places.find((place) => place.where.startsWith(readme) && place.block.language === "ts");
  return block.tags.includes("run") || first?.block === block;
});

const scratch = makeDocsScratch();
// What a page tells to write, `file:<path>` behind the language, is there when its commands are run.
for (const { block } of places) {
  const path = block.tags.find((tag) => tag.startsWith("file:"))?.slice("file:".length);
  if (path === undefined) continue;
  mkdirSync(dirname(join(scratch, path)), { recursive: true });
  writeFileSync(join(scratch, path), `${block.text}\n`);
}
afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
const fromSource = ["--conditions=@trellis/source", "--import", import.meta.resolve("tsx")];
// The pages call the command through npx, and it calls itself the same, whoever runs this test.
const plainly = { npm_config_user_agent: "npm", npm_lifecycle_event: "" };
const quiet = {
  cwd: scratch,
  quiet: true,
  env: { ...plainly, NO_COLOR: "1", LANG: "en_GB.UTF-8", LC_ALL: "en_GB.UTF-8" },
};

describe("commands in the docs do what the page says", () => {
  test.each(tagged("sh", "run"))("$where", { timeout: 60_000 }, async ({ block, output }) => {
    let printed = "";
    for (const { words, exit } of readCommands(block.text)) {
      const [program, ...args] = words[0] === "npx" ? words.slice(1) : words;
      const command =
        program === "trellis" ? [...fromSource, join(repositoryRoot, "packages/cli/src/bin.ts"), ...args] : args;
      expect(program, "only trellis and node are run").toMatch(/^(trellis|node)$/);
      const result = await run(process.execPath, command, quiet);
      expect({ words, code: result.code, output: result.output }).toEqual({ words, code: exit, output: result.output });
      printed += result.output;
    }
    if (output !== undefined) expect(trimmed(printed)).toBe(trimmed(output));
  });
});

test("no page shows a trellis command that is not run, or a script that is not there", () => {
  const { scripts } = JSON.parse(docsPages(["package.json"])[0]?.text ?? "{}") as { scripts: Record<string, string> };
  const unrun = places
    .filter(
      ({ where, block }) => /^(README|docs)/.test(where) && block.language === "sh" && !block.tags.includes("run"),
    )
    .filter(({ block }) => /^(npx )?trellis /m.test(block.text))
    .map(({ where }) => `${where} write \`\`\`sh run`);
  const unknown = pages.flatMap(({ file, text }) => [
    ...[...text.matchAll(/npm run ([\w:-]+)/g)]
      .filter(([, name = ""]) => !scripts[name])
      .map(([words]) => `${file}: ${words}`),
    ...[...text.matchAll(/node (packages\/[\w/.-]+\.mjs)/g)]
      .filter(([, program = ""]) => !existsSync(join(repositoryRoot, program)))
      .map(([words]) => `${file}: ${words}`),
  ]);
  expect([...unrun, ...unknown]).toEqual([]);
});

describe("code in the docs compiles and runs", () => {
  const files = new Map(examples.map(({ where, block }) => [where, writeExample(where, block.text)]));

  test("types", { timeout: 60_000 }, () => {
    expect(typeErrors([...files.values()])).toEqual([]);
  });

  test.each([...files])("%s", { timeout: 60_000 }, async (_, file) => {
    const { code, output } = await run(process.execPath, [...fromSource, file], quiet);
    expect({ code, output }).toEqual({ code: 0, output });
  });
});

describe("how to add a rule, followed", () => {
  test.each(tagged("ts", "rule"))("$where", { timeout: 60_000 }, async ({ block }) => {
    const [, area, name] = /id: "([a-z]+)\/([a-z0-9-]+)"/.exec(block.text) ?? [];
    const rule = `packages/sample/src/rules/${area}/${name}`;
    const root = makeTree({
      "packages/sample/package.json": {
        name: "@trellis/sample",
        type: "module",
        exports: { "./rules": "./src/rules/index.gen.ts" },
      },
      [`${rule}.ts`]: block.text,
      [`${rule}.md`]: "# A title\n",
      [`${rule}.fr.md`]: "# Un titre\n",
      [`${rule}.test.ts`]: "",
    });
    const generated = generateRules(root);
    expect(generated.problems).toEqual([]);
    writeFiles(generated.files);
    expect(staleFiles(generated.files)).toEqual([]);
    const barrel = [...generated.files].find(([path]) => path.endsWith("index.gen.ts"))?.[1];
    expect(barrel).toContain(`from "./${area}/${name}.js";`);

    const file = writeExample(`${area}-${name}`, block.text);
    expect(typeErrors([file])).toEqual([]);
    const script = `import * as rule from ${JSON.stringify(pathToFileURL(file).href)}; console.log(Object.keys(rule).length, Object.values(rule).filter((words) => typeof words === "function").map((words) => Object.keys(words({}))).join())`;
    const { output } = await run(process.execPath, [...fromSource, "--input-type=module", "-e", script], quiet);
    expect(output.trim()).toBe("3 problem,fix,problem,fix");
  });
});

function writeExample(where: string, text: string): string {
  const file = join(scratch, `${where.replace(/[^a-z0-9]+/gi, "-")}.mts`);
  // A block without an import or export is still a module: its names are its own.
  writeFileSync(file, /^(import|export) /m.test(text) ? text : `${text}\nexport {};\n`);
  return file;
}

/** Trailing spaces and the last line's end say nothing. */
function trimmed(text: string): string {
  return text.replace(/[ \t]+$/gm, "").trim();
}
