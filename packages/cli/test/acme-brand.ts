import { mkdir, mkdtemp, realpath, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeFiles } from "./acme.js";

/** The markup of Acme's one template, with room for more in its main part. */
export const noticeHtml = (more = ""): string => `<!doctype html>
<html lang="{{ locale }}" dir="{{ direction }}">
  <head>
    <meta charset="utf-8">
    <title>{{ headline }}</title>
    <link rel="stylesheet" href="brand/notice.css">
  </head>
  <body>
    <main>
      <h1>{{ headline }}</h1>
      <img data-when="picture" src="{{ picture }}" alt="{{ picture.alt }}" width="{{ picture.width }}" height="{{ picture.height }}">
      <div data-when="body" data-slot="body"><p>The text.</p></div>
      <ul data-when="reasons"><li data-each="reasons">{{ reasons }}</li></ul>
      <p><a data-when="link" href="{{ link }}">More</a></p>${more}
    </main>
    <footer><p>{{ legal }}</p></footer>
  </body>
</html>
`;

/** The slots of Acme's one template. */
export const noticeYaml = (more = "", version = "1.0.0"): string => `template: notice
version: ${version}
title: Notice
labels: { fr: { title: Avis } }
owner: brand
status: active
purpose: Something that everybody should know.
slots:
  headline:
    { type: text, title: Headline, description: What it is about., max-length: 60, labels: { fr: { title: Titre, description: De quoi il s’agit. } } }
  picture: { type: image, title: Picture, optional: true, labels: { fr: { title: Image } } }
  body: { type: rich-text, title: Text, optional: true, labels: { fr: { title: Texte } } }
  reasons:
    { type: list, title: Reasons, optional: true, max-items: 3, item: { type: text, title: Reason, max-length: 40 }, labels: { fr: { title: Raisons } } }
  link: { type: link, title: Link, optional: true, labels: { fr: { title: Lien } } }
  legal: { type: text, title: Legal line, required-from: market, labels: { fr: { title: Mention légale } } }
${more}`;

/** The files of Acme's brand as its authors write them, in the folder `brand`; `other` files replace or add to them. */
function brandSource(other: { readonly [path: string]: unknown } = {}): { readonly [path: string]: unknown } {
  return {
    "brand/package.json": {
      name: "@acme/brand",
      version: "1.0.0",
      type: "module",
      exports: {},
      dependencies: { "@trellis/brand": "^0.1.0", "@trellis/runtime": "^0.1.0" },
    },
    "brand/owners.yaml": "brand:\n  name: Brand\n  contact: brand@acme.example\n",
    "brand/brand.yaml":
      "brand: Acme\nwords: { en: { banned: [{ word: cheap }] } }\nmarkets:\n  fr: { locales: [fr], legal: [Acme SAS] }\n  uk: { locales: [en], legal: [Acme Ltd] }\n",
    "brand/markets/fr.yaml": "legal: Acme SAS, Lyon\n",
    "brand/markets/uk.yaml": "legal: Acme Ltd, Bath\n",
    "brand/templates/notice/v1/template.yaml": noticeYaml(),
    "brand/templates/notice/v1/template.html": noticeHtml(),
    "brand/templates/notice/v1/brand/notice.css": "h1 { color: rgb(0, 100, 0); }\n",
    "brand/templates/notice/v1/examples/plain.yaml":
      "template: notice@1\nmarket: uk\nlocale: en\nheadline: The chairs are back\n",
    ...other,
  };
}

/** Makes Acme's repository: its brand, nothing of it generated yet, and the config that names it. */
export async function makeBrand(other: { readonly [path: string]: unknown } = {}): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "trellis-brand-cli-")));
  await writeFiles(root, {
    "trellis.config.yaml": 'guardrails: [./brand]\ntools: ["tools/*"]\n',
    ...brandSource(other),
  });
  const packages = fileURLToPath(new URL("../../", import.meta.url));
  for (const name of ["brand", "runtime"]) {
    const path = join(root, "brand/node_modules/@trellis", name);
    await mkdir(dirname(path), { recursive: true });
    // What Windows lets everybody make; other systems ignore the word.
    await symlink(join(packages, name), path, "junction");
  }
  return root;
}

/** A content that has nothing to mend. */
export const goodPage = "template: notice@1\nmarket: uk\nlocale: en\nheadline: The chairs are back\n";

/** A picture of one pixel. */
export const onePixel: Uint8Array = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
