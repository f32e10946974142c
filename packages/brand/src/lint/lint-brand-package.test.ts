import type { Finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { packageOf } from "../../test/package-of.js";
import { lintBrandPackage } from "./index.js";

const yaml = "templates/notice/v1/template.yaml";
const html = "templates/notice/v1/template.html";
const open = "templates/notice/v1/examples/open.yaml";

/** Rule and place of what is found in the small package after a change. */
async function found(...[changes]: Parameters<typeof packageOf>): Promise<string[]> {
  const { findings } = await lintBrandPackage({ folder: packageOf(changes) });
  return findings.map(({ rule, at: { file, line, pointer } }: Finding) =>
    [rule, [file, line].filter(Boolean).join(":"), pointer].filter(Boolean).join(" "),
  );
}

test.each<[string, Parameters<typeof packageOf>[0], string[]]>([
  [
    "a label that a language lacks stands at its slot",
    { [yaml]: (text) => text.replace("labels: { fr: { title: Lien, description: Où lire la suite. } }", "") },
    [`contract/label-missing ${yaml}:10 /properties/more`],
  ],
  [
    "an owner whom nobody knows stands at the owner",
    { [yaml]: (text) => text.replace("owner: brand", "owner: brnad") },
    [`contract/owner-unknown ${yaml}:5 /owner`],
  ],
  [
    "an example that makes no page",
    { [open]: (text) => text.replace("headline: Ouvert\n", "") },
    [`data/required-missing ${open}:1 /headline`],
  ],
  [
    "an example that was to be rejected, and is a page",
    {
      "templates/notice/v1/examples/rejected/too-long--headline.yaml": "headline: Short\nmore: https://acme.example/\n",
    },
    ["contract/example-wrongly-accepted templates/notice/v1/examples/rejected/too-long--headline.yaml"],
  ],
  [
    "HTML that a browser takes and nobody should write",
    { [html]: (text) => text.replace("<p><a", '<p class="a a"><a') },
    ["template/html-questionable"],
  ],
  [
    "a value of a market that is too long for the slot",
    { "markets/fr.yaml": `legal: ${"x".repeat(501)}\n` },
    ["data/too-long markets/fr.yaml:1 /legal"],
  ],
])("%s", async (_, changes, expected) => {
  expect(await found(changes)).toEqual(expected);
});

test("a template that cannot be compiled is told with its place, and counted", async () => {
  const folder = packageOf({ [html]: (text) => text.replace("</main>", "<script>1</script></main>") });
  const { findings, templates, labels } = await lintBrandPackage({ folder });
  expect(findings).toMatchObject([{ rule: "template/element-not-allowed", at: { file: html, line: 6 } }]);
  expect(templates).toBe(1);
  expect(labels.fr).toEqual({});
});
