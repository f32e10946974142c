import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeBrand, onePixel } from "./acme-brand.js";
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

describe("page new", () => {
  test("explains every slot, and what is left to fill in is what the check names", async () => {
    expect((await trellis("page new notice fresh/first.yaml")).code).toBe(0);
    expect(await readFile(join(root, "fresh/first.yaml"), "utf8")).toMatchInlineSnapshot(`
      "# Notice – Something that everybody should know.
      # Replace what stands in square brackets. A # and a space begin a note. A # right before a word
      # stands before something that a page can go without: take it away to use that. Then: trellis check
      # fresh/first.yaml
      template: notice@1

      # The market. What is the law or the custom there comes from it: fr or uk.
      market: uk

      # The language of the page, and its region when it matters: en, fr or fr-FR.
      locale: en

      # Headline: What it is about.
      # (text of at most 60 characters; required)
      # Example: The chairs are back
      headline: "[insert: Headline]"

      # Picture
      # (a picture in the folder assets, and what it shows in words; a mere ornament has decorative: true
      # instead of alt; may be left out)
      #picture:
      #  asset: name-of-the-picture.jpg
      #  alt: "[insert: Picture]"

      # Text
      # (a list of paragraphs, of at most 20000 characters together; it may have headings, lists,
      # quotations, strong words, stressed words, code and links; may be left out)
      #body:
      #  - type: paragraph
      #    text: "[insert: Text]"

      # Reasons
      # (a list of at most 3; may be left out)
      # - Reason (text of at most 40 characters; required)
      #reasons:
      #  - "[insert: Reason]"

      # Link
      # (an address that begins with https://, or with / inside your own site; may be left out)
      #link: "[insert-an-address]"

      # Not written here, since they come from the market or the language: Legal line.
      "
    `);
    const { code, out } = await trellis("check fresh/first.yaml");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "out": "✗ fresh/first.yaml  notice@1

        ✗ “Headline” still holds a placeholder: “[insert: Headline]”.
          Write the real text.
          line 16, column 11 · ask the owner to bend it · content/placeholder-left

      1 page checked.
      Fails: fresh/first.yaml
      1 problem.
      What a rule means, and how to mend it: trellis explain content/placeholder-left
      ",
      }
    `);
  });

  test("speaks French to who reads it", async () => {
    await trellis("page new notice@1 fresh/premier.yaml --lang fr");
    expect(await readFile(join(root, "fresh/premier.yaml"), "utf8")).toMatchInlineSnapshot(`
      "# Avis – Something that everybody should know.
      # Remplacez ce qui est entre crochets. Un # suivi d’une espace annonce une note. Un # collé à un mot
      # précède quelque chose dont la page peut se passer : retirez-le pour l’employer. Ensuite : trellis
      # check fresh/premier.yaml
      template: notice@1

      # Le marché. Ce qui y est de règle en vient : fr ou uk.
      market: fr

      # La langue de la page, et sa région si elle compte : en, fr ou fr-FR.
      locale: fr

      # Titre : De quoi il s’agit.
      # (texte d’au plus 60 caractères ; obligatoire)
      headline: "[à compléter : Titre]"

      # Image
      # (une image du dossier assets, et ce qu’elle montre en quelques mots ; un simple ornement a
      # decorative: true au lieu de alt ; facultatif)
      #picture:
      #  asset: nom-de-l-image.jpg
      #  alt: "[à compléter : Image]"

      # Texte
      # (une liste de paragraphes, d’au plus 20000 caractères ensemble ; avec au besoin des titres, des
      # listes, des citations, du gras, de l’italique, du code et des liens ; facultatif)
      #body:
      #  - type: paragraph
      #    text: "[à compléter : Texte]"

      # Raisons
      # (une liste d’au plus 3 éléments ; facultatif)
      # - Reason (texte d’au plus 40 caractères ; obligatoire)
      #reasons:
      #  - "[à compléter : Reason]"

      # Lien
      # (une adresse qui commence par https://, ou par / dans votre propre site ; facultatif)
      #link: "[adresse-à-compléter]"

      # Ne s’écrivent pas ici, car ils viennent du marché ou de la langue : Mention légale.
      "
    `);
  });

  test("passes once every mark is replaced and every note is taken away", async () => {
    await trellis("page new notice fresh/full.yaml");
    const file = join(root, "fresh/full.yaml");
    const text = (await readFile(file, "utf8"))
      .replaceAll(/^#(?! )|^#(?= {2})/gm, "")
      .replaceAll(/\[insert: [^\]]*\]/g, "Words")
      .replace("[insert-an-address]", "https://acme.example/")
      .replace("name-of-the-picture.jpg", "one.png");
    const slots = text.split("\n").filter((line) => /^[a-z]+:/i.test(line));
    expect(slots.map((line) => line.split(":")[0])).toEqual([
      "template",
      "market",
      "locale",
      "headline",
      "picture",
      "body",
      "reasons",
      "link",
    ]);
    await writeFile(file, text);
    await mkdir(join(root, "fresh/assets"), { recursive: true });
    await writeFile(join(root, "fresh/assets/one.png"), onePixel);
    const { out } = await trellis("check fresh/full.yaml");
    expect(out).toContain("Nothing to mend.");
  });

  test("never overwrites, and says which templates there are", async () => {
    await trellis("page new notice fresh/again.yaml");
    for (const [line, words] of [
      ["page new notice fresh/again.yaml", "is there already"],
      ["page new", "“template” is missing"],
      ["page new notise", "Did you mean “notice"],
      ["page new notice@7", "Did you mean “notice@1”?"],
      ["page new notice a.yaml b.yaml", "one word too many"],
      ["page new notice a.txt", "does not take “a.txt”"],
    ] as const) {
      const { code, out, err } = await trellis(line);
      expect({ line, code, said: out + err }).toEqual({ line, code: 2, said: expect.stringContaining(words) });
    }
  });
});
