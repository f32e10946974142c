import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { writeFiles } from "./acme.js";
import { goodPage, makeBrand, noticeHtml } from "./acme-brand.js";
import { spawnTrellis } from "./spawn-trellis.js";
import { type Child, type Run, startChild } from "./start-child.js";

// A busy machine takes its time, for the first command most of all.
vi.setConfig({ testTimeout: 60_000 });

let root = "";
let child: Child;

/** Runs the command where Acme's repository is. */
function trellis(line: string): Promise<Run> {
  return child.trellis(line, { cwd: root });
}

beforeAll(async () => {
  root = await makeBrand();
  child = startChild();
  const { code, out, err } = await trellis("generate brand");
  expect({ code, out, err }).toEqual({ code: 0, out: expect.stringContaining("trellis.json"), err: "" });
}, 60_000);
afterAll(async () => {
  await child.stop();
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
});

/** Writes pages, checks one, and gives the rules with the lines that they name. */
async function checked(files: { readonly [path: string]: unknown }, line: string): Promise<string[]> {
  await writeFiles(root, files);
  const { code, out, err } = await trellis(`${line} --format json`);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  const { findings } = JSON.parse(out) as {
    findings: { rule: string; at: { line?: number; slot?: string }; fix: string }[];
  };
  for (const { fix } of findings) expect(fix).not.toBe("");
  return findings.map(({ rule, at: { line: nth, slot } }) => [rule, nth, slot].filter(Boolean).join(" "));
}

describe("a page is checked like everything else", () => {
  test("in the reader's language, with the names of slots", async () => {
    await writeFiles(root, {
      "pages/one.yaml": goodPage,
      "pages/two.yaml": "template: notice@1\nmarket: uk\nlegal: None\nreasons: [a, b, c, d]\nlink: javascript:go()\n",
    });
    const { code, out } = await trellis("check pages --lang fr");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "out": "✓ pages/one.yaml  notice@1

      ✗ pages/two.yaml  notice@1

        ✗ Le champ « Titre » manque.
          Ajoutez le champ « Titre ».
          ligne 1, colonne 1
          pour y déroger, demandez au responsable · data/required-missing

        ✗ « Mention légale » n’est pas à vous : sa valeur vient du marché.
          Retirez-le. S’il est faux sur la page, demandez à qui le tient.
          ligne 3, colonne 1
          pour y déroger, demandez au responsable · content/slot-of-another-layer

        ✗ Le champ « Raisons » contient 4 éléments ; le maximum est de 3.
          Retirez 1 élément.
          ligne 4, colonne 10
          pour y déroger, demandez au responsable · data/too-many-items

        ✗ « javascript:go() » n’est pas une adresse où une page puisse mener.
          Commencez-la par « https: », « mailto: » ou « tel: ».
          ligne 5, colonne 7
          pour y déroger, demandez au responsable · content/link-not-allowed

      Contrôlé : 2 pages.
      Conforme : pages/one.yaml
      À corriger : pages/two.yaml
      4 problèmes.
      Ce que dit une règle, et comment corriger :
        trellis explain data/required-missing
      ",
      }
    `);
  });

  test("through a manifest", async () => {
    await writeFiles(root, {
      "tools/notes/trellis.yaml":
        "tool: notes\nowner: brand\npublishes: [{ template: notice@1, content: pages/*.yaml }]\n",
      "tools/notes/pages/one.yaml": goodPage,
      "tools/notes/pages/two.yaml": goodPage.replace("headline", "headlin"),
    });
    const { code, out } = await trellis("check tools/notes");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "out": "✗ notes  tools/notes, owned by brand

        tools/notes/pages/one.yaml · notice@1

        tools/notes/pages/two.yaml  notice@1

          ✗ “headlin” is not a field that is known here.
            Did you mean “headline”? Then rename it; otherwise remove it.
            line 4, column 1 · ask the owner to bend it · data/unknown-property

          ✗ “Headline” is missing.
            Add “Headline”.
            line 1, column 1 · ask the owner to bend it · data/required-missing

      1 tool and 2 pages checked.
      Fails: notes
      2 problems.
      What a rule means, and how to mend it: trellis explain data/unknown-property
      ",
      }
    `);
  });

  test("as data for programs, with the pages counted", async () => {
    await writeFiles(root, { "pages/one.yaml": goodPage });
    const { out } = await trellis("check pages/one.yaml --format json");
    const { summary, tools } = JSON.parse(out) as { summary: { pages: number }; tools: unknown[] };
    expect(summary.pages).toBe(1);
    expect(tools).toMatchObject([{ pages: [{ file: "pages/one.yaml", template: "notice@1" }], fails: false }]);
  });
});

describe("what a check loads", () => {
  test("is no compiler of templates and no judge of markup", async () => {
    await writeFiles(root, { "pages/one.yaml": goodPage });
    const { code, loaded } = await spawnTrellis(["check", "pages/one.yaml"], { cwd: root });
    expect(code).toBe(0);
    expect(loaded.some((url) => url.includes("/parse5/"))).toBe(true);
    const heavy = /\/(?:ajv|recheck|mjml[^/]*|html-validate|css-tree|esbuild)\//;
    expect(loaded.filter((url) => heavy.test(url))).toEqual([]);
  });

  test("is nothing of pages where there are none", async () => {
    await writeFiles(root, { "tools/data/trellis.yaml": "tool: data\nowner: brand\n" });
    const { loaded } = await spawnTrellis(["check", "tools/data"], { cwd: root });
    expect(loaded.length).toBeGreaterThan(10);
    expect(loaded.filter((url) => /\/(?:parse5|image-size)\//.test(url))).toEqual([]);
  });
});

describe("content that wants to be more than content is found, and no page is made of it", () => {
  const spellings = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    '" javascript:alert(1)"',
    '"java\\nscript:alert(1)"',
    '"java\\tscript:alert(1)"',
    '"\\x01javascript:alert(1)"',
    "javascript&colon;alert(1)",
    '"&#106;avascript:alert(1)"',
    "data:text/html,<script>alert(1)</script>",
    "DATA:text/html;base64,PHNjcmlwdD4=",
    "vbscript:msgbox(1)",
    "blob:https://acme.example/1",
    "view-source:javascript:alert(1)",
    "//evil.example",
    "https:evil.example",
    '"https://acme.example@evil.example"',
    '"\\\\\\\\evil.example"',
  ];
  test.each(spellings)("a link spelled %s", async (link) => {
    const rules = await checked({ "pages/bad.yaml": `${goodPage}link: ${link}\n` }, "check pages/bad.yaml");
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatch(/^(?:content\/link-not-allowed|data\/pattern-mismatch) 5 link$/);
    await expectNoPage();
  });

  const cases: readonly [what: string, content: string, found: readonly string[]][] = [
    ["a locked region", "footer: <p>Mine</p>\n", ["data/unknown-property 5"]],
    ["a line of the market", "legal: Mine\n", ["content/slot-of-another-layer 5 legal"]],
    [
      "a script as rich text",
      'body: "<script>alert(1)</script>"\n',
      ["content/formatting-dropped 5 body", "data/too-few-items 5 body"],
    ],
    [
      "markup as a block",
      'body:\n  - { type: html, text: "<script>alert(1)</script>" }\n',
      ["data/not-in-list 6 body"],
    ],
    [
      "a handler on a word",
      "body:\n  - { type: paragraph, text: [{ text: x, onclick: go() }] }\n",
      ["data/unknown-property 6 body"],
    ],
    ["a turned direction", 'reasons: ["abc\\u202Edef"]\n', ["content/unsafe-character 5 reasons"]],
    ["an isolate that is not closed", 'reasons: ["abc\\u2066def"]\n', ["content/unsafe-character 5 reasons"]],
    ["a list over its limit", "reasons: [a, b, c, d]\n", ["data/too-many-items 5 reasons"]],
    [
      "a key that changes prototypes",
      "__proto__: { legal: Mine }\n",
      ["data/dangerous-key 5", "data/unknown-property 5"],
    ],
    [
      "the same, deeper",
      "picture: { asset: a.png, alt: A, __proto__: { x: 1 } }\n",
      ["data/dangerous-key 5 picture", "data/unknown-property 5 picture"],
    ],
    [
      "a picture outside its folder",
      "picture: { asset: ../picture.png, alt: A }\n",
      ["data/pattern-mismatch 5 picture"],
    ],
    [
      "a picture from elsewhere",
      "picture: { asset: 'https://evil.example/x.png', alt: A }\n",
      ["data/pattern-mismatch 5 picture"],
    ],
    ["a drawing", "picture: { asset: x.svg, alt: A }\n", ["content/picture-unusable 5"]],
    ["a tag of YAML", "link: !!js/function 'go()'\n", ["file/unsupported-value 5"]],
    ["an alias bomb", `reasons: &a [x, x, x]\nbody: [${"*a, ".repeat(20)}*a]\n`, []],
  ];
  test.each(cases)("%s", async (_, more, found) => {
    await writeFiles(root, { "pages/assets/x.svg": "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>" });
    const rules = await checked({ "pages/bad.yaml": goodPage + more }, "check pages/bad.yaml");
    if (found.length > 0) expect(rules).toEqual(found);
    else expect(rules.length).toBeGreaterThan(0);
    await expectNoPage();
  });

  test("ten megabytes of text", async () => {
    const text = "x".repeat(10_000_000);
    expect(await checked({ "pages/bad.yaml": `${goodPage}body: ${text}\n` }, "check pages/bad.yaml")).toEqual([
      "file/too-large",
    ]);
    await expectNoPage();
  });

  /** Neither a file nor a folder, and what was there before is as it was. */
  async function expectNoPage(): Promise<void> {
    const { code, out } = await trellis("page render pages/bad.yaml --out made");
    expect({ code, isThere: existsSync(join(root, "made")) }).toEqual({ code: 1, isThere: false });
    expect(out).toContain("No page was written.");
  }
});

describe("a template that content could break is not generated", () => {
  const cases: readonly [what: string, other: { readonly [path: string]: unknown }, found: readonly string[]][] = [
    [
      "a slot in a forbidden place",
      { "brand/templates/notice/v1/template.html": noticeHtml('<p onclick="{{ headline }}">x</p>') },
      ["template/attribute-not-allowed 14"],
    ],
    [
      "a slot in a script",
      { "brand/templates/notice/v1/template.html": noticeHtml("<script>{{ headline }}</script>") },
      ["template/element-not-allowed 14"],
    ],
    [
      "an unclosed tag",
      { "brand/templates/notice/v1/template.html": noticeHtml("<section>") },
      ["template/markup-invalid 14"],
    ],
    [
      "a circle of tokens",
      {
        "brand/tokens/resolver.json": {
          version: "2025.10",
          sets: { core: { sources: [{ $ref: "core.json" }] } },
          resolutionOrder: [{ $ref: "#/sets/core" }],
        },
        "brand/tokens/core.json": { a: { $type: "color", $value: "{b}" }, b: { $type: "color", $value: "{a}" } },
      },
      ["template/token-cycle 2"],
    ],
  ];
  test.each(cases)("%s", async (_, other, found) => {
    const folder = await makeBrand(other);
    const { code, out } = await child.trellis("generate brand", { cwd: folder });
    expect(code).toBe(1);
    for (const one of found) {
      const [rule = "", line = ""] = one.split(" ");
      expect(out).toContain(rule);
      expect(out).toContain(`line ${line}`);
    }
    expect(existsSync(join(folder, "brand/trellis.json"))).toBe(false);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  });
});
