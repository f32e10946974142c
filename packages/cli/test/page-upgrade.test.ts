import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writeFiles } from "./acme.js";
import { goodPage, makeBrand, noticeHtml, noticeYaml } from "./acme-brand.js";
import { type Child, startChild } from "./start-child.js";

// A busy machine takes its time, for the first command most of all.
vi.setConfig({ testTimeout: 60_000 });

let root = "";
let child: Child;
const trellis = (line: string) => child.trellis(line, { cwd: root });

/** The next major: the headline has another name and less room, the reasons are gone, and somebody is spoken to. */
const second = noticeYaml(
  "  audience: { type: text, title: Audience, max-length: 40, labels: { fr: { title: Public } } }\n",
  "2.0.0",
)
  .replace("  headline:", "  title:")
  .replace("max-length: 60", "max-length: 20")
  .replace(/ {2}reasons:\n.*\n/, "");
const secondHtml = noticeHtml("<p>{{ audience }}</p>")
  .replaceAll("{{ headline }}", "{{ title }}")
  .replace(/ *<ul data-when="reasons">.*\n/, "");

beforeAll(async () => {
  root = await makeBrand({
    "brand/templates/notice/v2/template.yaml": second,
    "brand/templates/notice/v2/template.html": secondHtml,
    "brand/templates/notice/v2/brand/notice.css": "",
    "tools/sale/trellis.yaml": "tool: sale\nowner: brand\npublishes: [{ template: notice@1, content: pages/*.yaml }]\n",
    "tools/sale/pages/one.yaml": `${goodPage}reasons: [a, b]\n`,
    "tools/sale/pages/two.yaml": goodPage.replace("The chairs are back", "Chairs that outlast their owners"),
  });
  child = startChild();
  const { code, out, err } = await trellis("generate brand");
  expect({ code, err, out }).toEqual({ code: 0, err: "", out: expect.stringContaining("trellis.json") });
}, 60_000);
afterAll(async () => {
  await child.stop();
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
});

test("a template's next major shows the files it breaks, and what to write instead", async () => {
  const { code, out } = await trellis("upgrade tools/sale --template notice@2");
  expect({ code, out }).toMatchInlineSnapshot(`
    {
      "code": 1,
      "out": "✗ sale  tools/sale, owned by brand

      tools/sale/pages/one.yaml  notice@1

        ✗ “Headline” is called “title” in notice@2.
          Write “title:” instead of “headline:”.
          line 4, column 1 · ask the owner to bend it · content/slot-changed

        ✗ notice@2 has no place for “Reasons”.
          Take “reasons:” out.
          line 5, column 1 · ask the owner to bend it · content/slot-changed

        ✗ notice@2 asks for “Audience”, which the file does not say.
          Add: audience: "…"
          line 1, column 1 · ask the owner to bend it · content/slot-changed

      tools/sale/pages/two.yaml  notice@1

        ✗ “Headline” is called “title” in notice@2.
          Write “title:” instead of “headline:”.
          line 4, column 1 · ask the owner to bend it · content/slot-changed

        ✗ notice@2 asks for “Audience”, which the file does not say.
          Add: audience: "…"
          line 1, column 1 · ask the owner to bend it · content/slot-changed

        ✗ “Headline” has 32 characters; at most 20 are allowed.
          Shorten it to 20 characters.
          line 4, column 11 · ask the owner to bend it · data/too-long

    2 pages compared with notice@2; none can move as they are.
    Fails: sale
    6 problems.
    What a rule means, and how to mend it: trellis explain content/slot-changed
    ",
    }
  `);
});

test("in French too", async () => {
  const { out } = await trellis("upgrade tools/sale/pages/two.yaml --template notice@2 --lang fr");
  expect(out).toMatchInlineSnapshot(`
    "✗ tools/sale/pages/two.yaml  notice@1

      ✗ « Titre » s’appelle « title » dans notice@2.
        Écrivez « title: » au lieu de « headline: ».
        ligne 4, colonne 1
        pour y déroger, demandez au responsable · content/slot-changed

      ✗ notice@2 demande « Public », que le fichier ne dit pas.
        Ajoutez : audience: "…"
        ligne 1, colonne 1
        pour y déroger, demandez au responsable · content/slot-changed

      ✗ Le champ « Titre » compte 32 caractères ; le maximum est de 20.
        Raccourcissez-le à 20 caractères.
        ligne 4, colonne 11
        pour y déroger, demandez au responsable · data/too-long

    1 page comparée avec notice@2 ; aucune ne peut y passer sans changement.
    À corriger : tools/sale/pages/two.yaml
    3 problèmes.
    Ce que dit une règle, et comment corriger : trellis explain content/slot-changed
    "
  `);
});

test("a release that adds the major names the pages that would have to change, and breaks none", async () => {
  const { out } = await trellis("release check brand --offline");
  expect(out.replaceAll(/\s+/g, " ")).toContain(
    "This page of sale (brand) would have to change in 3 places before it could move to notice@2.",
  );
  expect(out).toContain("tools/sale/pages/two.yaml");
});

test("what can move as it is, moves as it is", async () => {
  await writeFiles(root, { "pages/three.yaml": "template: notice@1\nmarket: uk\nheadline: Chairs\n" });
  const same = await trellis("upgrade pages --template notice@1");
  expect({ code: same.code, out: same.out }).toEqual({
    code: 0,
    out: expect.stringContaining("No page here uses another version of notice@1."),
  });
});

test("a call that makes no sense is refused", async () => {
  for (const [line, words] of [
    ["upgrade tools/sale --template notise@2", "Did you mean “notice@2”?"],
    ["upgrade tools/sale --template notice@2 --write", "There is no option"],
    ["upgrade tools/sal --template notice@2", "“tools/sale”"],
  ] as const) {
    const { code, out, err } = await trellis(line);
    expect({ line, code, said: out + err }).toEqual({ line, code: 2, said: expect.stringContaining(words) });
  }
});
