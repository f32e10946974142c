import { expect, test } from "vitest";
import { acmeBrand } from "../../test/acme-brand.js";
import { checkWithPolicies } from "../../test/policy-workspace.js";

const manifest = "tool: notes\nowner: sales\npublishes: [{ template: notice@1, content: pages/*.yaml }]\n";
const page = "template: notice@1\nmarket: fr\nlocale: fr\nheadline: Dernière chance\n";
const files = {
  ...acmeBrand("brand"),
  "tools/notes/trellis.yaml": manifest,
  "tools/notes/pages/a.yaml": page,
  "trellis.config.yaml": "guardrails: [./acme, ./brand, ./house]\n",
};
const check = `({ slots, template, market }, { language, declared }) =>
  slots.flatMap(({ path, title, texts }) => texts.map(({ text, pointer }) => ({ pointer, data: { path, title, text, template, market, language, tool: declared?.tool ?? "none" } })))`;
const policies = [{ rules: [{ id: "policy/no-pressure", on: "content", check }] }];
const found = async (options = {}) =>
  (await checkWithPolicies(policies, files, options)).filter(
    ({ rule }) => rule.startsWith("policy/") || rule.startsWith("run/"),
  );

test("the texts of a page are seen with their blanks, in the page's language, and found at their lines", async () => {
  expect(await found()).toEqual([
    {
      rule: "policy/no-pressure",
      level: "hard",
      at: {
        tool: "notes",
        file: "tools/notes/pages/a.yaml",
        line: 4,
        column: 11,
        contract: "notice@1",
        template: "notice@1",
        slot: "headline",
        pointer: "/headline",
      },
      data: {
        path: "headline",
        title: "Headline",
        text: "Dernière chance",
        template: "notice@1",
        market: "fr",
        language: "fr",
        tool: "notes",
      },
    },
  ]);
});

test("a page that is checked on its own is seen as well", async () => {
  const [only] = await found({ paths: ["tools/notes/pages/a.yaml"] });
  expect([only?.at.pointer, only?.data.tool]).toEqual(["/headline", "none"]);
});
