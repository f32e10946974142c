import { expect, test } from "vitest";
import { exportFragment, exportPage } from "../src/index.js";
import { page } from "./acme.js";

const draft = {
  slots: { image: { type: "image", title: "Image" } },
  head: '<link rel="stylesheet" href="styles.css">',
  main: '<img src="{{ image }}" alt="{{ image.alt }}">',
};

test("a page is exported with the assets that it names, and its manifest", () => {
  const made = page(draft, { image: { asset: "a/x.jpg", alt: "A tree" } });
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  const assets = new Map([
    ["a/x.jpg", "jpg"],
    ["styles.css", "css"],
    ["other.jpg", "jpg"],
    ["../x", "x"],
  ]);
  const files = exportPage(made, { assets });
  expect([...files.keys()]).toEqual(["index.html", "page.json", "a/x.jpg", "styles.css"]);
  expect(made.manifest).toMatchInlineSnapshot(`
    {
      "assets": [
        "a/x.jpg",
      ],
      "digests": {
        "content": "sha256-fcefbb9a6452b01731e236fd66daa2ff940a105f18f96b043ef8dfa7a687a868",
        "page": "sha256-6f0be2edb70d383c9748f0cce0bb1c1c38c4d0c8a6b913ad212622bba0b35d75",
        "template": "sha256-bde398211f4b3f94d21e2be01fc65ca80e5f2d0263c24f6fce3f7a86795d957f",
      },
      "locale": "en",
      "template": "notice@1",
      "trellisPage": 1,
      "version": "1.0.0",
    }
  `);
  const fragment = exportFragment(made);
  expect(fragment.html).toBe('<h1>Acme</h1>\n<img src="a/x.jpg" alt="A tree">');
  expect(fragment.manifest.digests.page).toBe(made.manifest.digests.page);
});
