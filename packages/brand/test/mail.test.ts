import { expect, test } from "vitest";
import { readTemplate, renderPage } from "../src/index.js";
import { folderWith, now, said } from "./acme.js";

const manifest = `template: newsletter
version: 1.0.0
title: Newsletter
owner: brand
status: active
kind: email
slots:
  headline: { type: text, title: Headline }
  preheader: { type: text, title: Preheader }
  link: { type: link, title: Link }
  points: { type: list, title: Points, item: { type: text, title: Point } }
  unsubscribe: { type: link, title: Unsubscribe, required-from: market }
`;
const mjml = `<mjml lang="en">
  <mj-head>
    <mj-title>{{ headline }}</mj-title>
    <mj-preview>{{ preheader }}</mj-preview>
  </mj-head>
  <mj-body>
    <mj-section>
      <mj-column>
        <mj-text><h1>{{ headline }}</h1><ul><li data-each="points">{{ points }}</li></ul></mj-text>
        <mj-button href="{{ link }}">Read on</mj-button>
        <mj-text><a href="{{ unsubscribe }}">Unsubscribe</a></mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>
`;

const content = {
  headline: "Spring & more",
  preheader: "What is new",
  link: "https://acme.example/spring",
  points: ["One", "Two <3"],
};

test("an e-mail is compiled once, filled and proven, with a part in plain text", async () => {
  const root = folderWith({ "newsletter/template.yaml": manifest, "newsletter/template.mjml": mjml });
  const compiled = await readTemplate({ root, path: "newsletter" });
  expect(compiled.findings).toEqual([]);
  if (!compiled.ok) return;
  const options = {
    now,
    brand: { brand: "Acme", links: { exact: ["%unsubscribe_url%"] } },
    layers: { market: { unsubscribe: "%unsubscribe_url%" } },
  };
  const page = renderPage(compiled.template, content, options);
  expect(page.findings).toEqual([]);
  if (!page.ok) return;
  expect(page.html).toContain("<title>Spring &amp; more</title>");
  expect(page.html).toContain('<a href="%unsubscribe_url%">');
  expect(page.text).toMatchInlineSnapshot(`
    "What is new

    Spring & more

    - One
    - Two <3

    Read on (https://acme.example/spring)

    Unsubscribe (%unsubscribe_url%)
    "
  `);
  expect(renderPage(compiled.template, content, { ...options, layers: {} }).findings).toMatchObject([
    { rule: "content/layer-missing", data: { layer: "market", name: "unsubscribe" } },
  ]);
});

test("what is wrong with MJML has its line, and what is wrong with a slot the line of the slot", async () => {
  const broken = folderWith({
    "template.yaml": manifest,
    "template.mjml": mjml.replace("mj-button", "mj-buton").replace("/mj-button", "/mj-buton"),
  });
  expect((await readTemplate({ root: broken })).findings).toMatchObject([
    { rule: "template/markup-invalid", at: { file: "template.mjml", line: 10 }, data: { what: "mjml" } },
  ]);
  const misplaced = folderWith({
    "template.yaml": manifest,
    "template.mjml": mjml.replace('href="{{ link }}"', 'href="{{ link }}/x"'),
  });
  expect((await readTemplate({ root: misplaced })).findings).toMatchObject([
    {
      rule: "template/slot-misplaced",
      at: { file: "template.mjml", line: 10, slot: "link" },
      data: { why: "address-start" },
    },
  ]);
});

test("an address that only a site could complete leads nowhere from an inbox", async () => {
  const root = folderWith({ "newsletter/template.yaml": manifest, "newsletter/template.mjml": mjml });
  const compiled = await readTemplate({ root, path: "newsletter" });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const options = { now, layers: { market: { unsubscribe: "https://acme.example/out" } } };
  for (const link of ["/spring", "./spring", "?spring"]) {
    const { ok, findings } = renderPage(compiled.template, { ...content, link }, options);
    expect(ok).toBe(false);
    expect(said(findings)).toEqual({
      en: { problem: `“${link}” leads nowhere from an e-mail.`, fix: "Write it in full, beginning with https://." },
      fr: {
        problem: `«\u00A0${link}\u00A0» ne mène nulle part depuis un e-mail.`,
        fix: "Écrivez-la en entier, en commençant par https://.",
      },
    });
  }
});
