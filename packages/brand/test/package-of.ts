import { folderWith } from "./acme.js";

/** The files of a small package of one template, all of them right. */
const smallPackage: Readonly<Record<string, string>> = {
  "owners.yaml": "brand:\n  name: Brand\n  contact: brand@acme.example\n",
  "brand.yaml": "brand: Acme\nlinks:\n  hosts: [acme.example]\n",
  "markets/fr.yaml": "legal: Acme Mobilier, Lyon\n",
  "locales/fr.yaml": "skip: Aller au contenu\n",
  "templates/notice/v1/template.yaml": `template: notice
version: 1.0.0
title: Notice
labels: { fr: { title: Avis } }
owner: brand
status: active
purpose: Says one thing.
slots:
  headline: { type: text, title: Headline, description: What it says., labels: { fr: { title: Titre, description: Ce qu’il dit. } }, max-length: 40 }
  more: { type: link, title: Link, description: Where one reads on., labels: { fr: { title: Lien, description: Où lire la suite. } } }
  legal: { type: text, title: Legal line, description: Who says it., labels: { fr: { title: Mention, description: Qui le dit. } }, required-from: market }
  skip: { type: text, title: Skip link, description: Leads to the content., labels: { fr: { title: Lien d’évitement, description: Mène au contenu. } }, required-from: locale }
`,
  "templates/notice/v1/template.html": `<!doctype html>
<html lang="{{ locale }}">
  <head><title>{{ headline }}</title></head>
  <body>
    <a href="#main">{{ skip }}</a>
    <main id="main"><h1>{{ headline }}</h1><p><a href="{{ more }}">{{ headline }}</a></p></main>
    <footer><p>{{ legal }}</p></footer>
  </body>
</html>
`,
  "templates/notice/v1/examples/open.yaml":
    "template: notice@1\nmarket: fr\nlocale: fr\nheadline: Ouvert\nmore: https://acme.example/ouvert\n",
  "templates/notice/v1/examples/rejected/link-not-allowed--elsewhere.yaml":
    "template: notice@1\nmarket: fr\nlocale: fr\nheadline: Ouvert\nmore: https://elsewhere.example/\n",
};

/** A folder with the small package, some files of it changed: a function of what stands there, or a new text. */
export function packageOf(changes: Readonly<Record<string, string | ((text: string) => string)>> = {}): string {
  const changed = Object.entries(changes).map(([file, change]) => [
    file,
    typeof change === "string" ? change : change(smallPackage[file] ?? ""),
  ]);
  return folderWith({ ...smallPackage, ...Object.fromEntries(changed) });
}
