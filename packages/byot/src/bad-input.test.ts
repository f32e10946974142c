import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { exitCode } from "@trellis/findings";
import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace } from "../test/workspace.js";

// One good tool stands beside every bad one: what is wrong with a tool is a finding, and never somebody else's problem.
const good = {
  "tools/good/trellis.yaml": "tool: good\nowner: sales\nproduces: [{ contract: lead@1, data: leads.ndjson }]\n",
  "tools/good/leads.ndjson": '{"email":"ada@acme.example"}\n',
};
const manifest = (data: string) =>
  `tool: bad\nowner: sales\nproduces:\n  - contract: lead@1\n    data: ${JSON.stringify(data)}\n`;

async function findingsOfBad(cwd: string) {
  const { tools, findings } = await checkWorkspace(cwd);
  expect(tools.map(({ name, fails }) => [name, fails])).toEqual([
    ["bad", true],
    ["good", false],
  ]);
  expect(exitCode(findings)).toBe(1);
  expect(findings.every(({ at }) => at.tool === "bad")).toBe(true);
  return findings.map(({ rule, at: { file, line, column } }) => [rule, file?.replace("tools/bad/", ""), line, column]);
}

const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
tool: [*f, *f, *f, *f, *f, *f, *f, *f, *f, *f]
`;

test.each<[string, string | Uint8Array, unknown]>([
  ["an alias bomb", bomb, [["file/alias-bomb", "trellis.yaml", 1, 1]]],
  [
    "ten megabytes",
    `tool: bad\npurpose: ${"x".repeat(10_000_000)}\n`,
    [["file/too-large", "trellis.yaml", undefined, undefined]],
  ],
  ["no YAML", "tool: bad\nproduces: [\n  {contract: lead@1\n", [["file/syntax-error", "trellis.yaml", 3, 3]]],
  ["nothing", "", [["file/syntax-error", "trellis.yaml", 1, 1]]],
  ["a text", "tool", [["data/wrong-type", "trellis.yaml", 1, 1]]],
  ["bytes that are no text", new Uint8Array([0x74, 0xff, 0xfe]), [["file/not-utf8", "trellis.yaml", 1, 2]]],
  ["a key twice", "tool: bad\nowner: sales\nowner: service\n", [["file/duplicate-key", "trellis.yaml", 3, 1]]],
  [
    "a contract that every object has",
    "tool: bad\nowner: sales\nconsumes: [{ contract: constructor, fields: [toString] }]\n",
    [["tool/contract-unknown", "trellis.yaml", 3, 24]],
  ],
  [
    "very deep",
    `tool: bad\nowner: ${"[".repeat(5000)}${"]".repeat(5000)}\n`,
    [["file/too-deep", "trellis.yaml", 2, 264]],
  ],
])("a manifest that is %s", async (_, text, want) => {
  const cwd = makeWorkspace({ ...good, "tools/bad/trellis.yaml": text });
  expect(await findingsOfBad(cwd)).toEqual(want);
});

test.each<[string, string, readonly [rule: string, count: number][]]>([
  [
    "three hundred thousand numbers for entries",
    `tool: bad\nowner: sales\nproduces: [${"1, ".repeat(300_000)}1]\n`,
    [
      ["data/too-many-items", 1],
      ["data/wrong-type", 999],
      ["data/too-many-problems", 1],
    ],
  ],
  [
    "ninety thousand unknown keys",
    `tool: bad\nowner: sales\n${Array.from({ length: 90_000 }, (_, nth) => `k${nth}: 1\n`).join("")}`,
    [
      ["data/unknown-property", 1000],
      ["data/too-many-problems", 1],
    ],
  ],
])(
  "a manifest with %s",
  async (_, text, want) => {
    const { findings } = await checkWorkspace(makeWorkspace({ ...good, "tools/bad/trellis.yaml": text }));
    const counts = new Map<string, number>();
    for (const { rule, count = 1 } of findings) counts.set(rule, (counts.get(rule) ?? 0) + count);
    expect([...counts]).toEqual(want);
  },
  30_000,
);

test("a manifest that is a folder", async () => {
  const cwd = makeWorkspace(good);
  mkdirSync(join(cwd, "tools/bad/trellis.yaml"), { recursive: true });
  expect(await findingsOfBad(cwd)).toEqual([["file/unreadable", "trellis.yaml", undefined, undefined]]);
});

test("a manifest that is a link out of the folder", async () => {
  const cwd = makeWorkspace({ ...good, "secret.yaml": "password: 1\n" });
  mkdirSync(join(cwd, "tools/bad"));
  symlinkSync(join(cwd, "secret.yaml"), join(cwd, "tools/bad/trellis.yaml"));
  expect(await findingsOfBad(cwd)).toEqual([["file/outside-folder", "trellis.yaml", undefined, undefined]]);
});

test.each([
  ["../../secret.ndjson"],
  ["/etc/passwd"],
  ["C:\\secret.ndjson"],
  ["x/../../../secret.ndjson"],
  ["**/../../*.ndjson"],
])("data that leaves the folder by its path: %s", async (data) => {
  const cwd = makeWorkspace({
    ...good,
    "tools/bad/trellis.yaml": manifest(data),
    "secret.ndjson": '{"email":"secret@acme.example"}\n',
  });
  expect(await findingsOfBad(cwd)).toEqual([["file/outside-folder", "trellis.yaml", 5, 11]]);
});

test("data that leaves the folder by a link", async () => {
  const cwd = makeWorkspace({
    ...good,
    "tools/bad/trellis.yaml": manifest("**/*.ndjson"),
    "tools/bad/own.ndjson": '{"email":"ada@acme.example"}\n',
    "secrets/secret.ndjson": '{"email":1}\n',
  });
  symlinkSync(join(cwd, "secrets/secret.ndjson"), join(cwd, "tools/bad/linked.ndjson"));
  symlinkSync(join(cwd, "secrets"), join(cwd, "tools/bad/linked"), "junction");
  symlinkSync(join(cwd, "tools/bad"), join(cwd, "tools/bad/circle"), "junction");
  expect(await findingsOfBad(cwd)).toEqual([
    ["file/outside-folder", "linked", undefined, undefined],
    ["file/outside-folder", "linked.ndjson", undefined, undefined],
  ]);
});

test("a tree with links to other trees is not followed out", async () => {
  const cwd = makeWorkspace({ ...good, "elsewhere/tool/trellis.yaml": manifest("x.csv") });
  symlinkSync(join(cwd, "elsewhere"), join(cwd, "tools/elsewhere"), "junction");
  expect((await checkWorkspace(cwd)).tools.map(({ name }) => name)).toEqual(["good"]);
});

test("keys that every object has change no object", async () => {
  const text =
    "tool: bad\nowner: sales\n__proto__: { polluted: true }\nproduces: [{ contract: lead@1, map: { __proto__: mail } }]\n";
  const found = await findingsOfBad(makeWorkspace({ ...good, "tools/bad/trellis.yaml": text }));
  expect(found).toEqual(
    expect.arrayContaining([
      ["data/dangerous-key", "trellis.yaml", 3, 1],
      ["data/dangerous-key", "trellis.yaml", 4, 39],
      ["tool/field-unknown", "trellis.yaml", 4, 39],
    ]),
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("a file that cannot be read", async () => {
  const cwd = makeWorkspace({ ...good, "tools/bad/trellis.yaml": manifest("*.ndjson") });
  symlinkSync("circle.ndjson", join(cwd, "tools/bad/circle.ndjson"));
  expect(await findingsOfBad(cwd)).toEqual([["file/unreadable", "circle.ndjson", undefined, undefined]]);
});

test("two thousand tools, each one's own", async () => {
  const files: Record<string, string> = {};
  for (let nth = 1; nth <= 2000; nth++) {
    const fields = nth % 100 === 0 ? "emial" : "email";
    files[`tools/t${nth}/trellis.yaml`] =
      `tool: t${nth}\nowner: sales\nconsumes: [{ contract: lead@1, fields: [${fields}] }]\n`;
  }
  const { tools, findings } = await checkWorkspace(makeWorkspace(files));
  expect(tools).toHaveLength(2000);
  expect(tools.filter(({ fails }) => fails)).toHaveLength(20);
  expect(findings).toHaveLength(20);
}, 30_000);
