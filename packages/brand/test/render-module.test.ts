import { expect, test } from "vitest";
import { interpret, renderModule } from "../src/index.js";
import * as runtime from "../src/render/index.js";
import { acmeTokens, template } from "./acme.js";

const text = { type: "text", title: "Text" };
const everything = template({
  tokens: acmeTokens(),
  slots: {
    text,
    maybe: { ...text, optional: true },
    link: { type: "link", title: "Link" },
    image: { type: "image", title: "Image" },
    rows: {
      type: "list",
      title: "Rows",
      fields: { name: text, more: { type: "list", title: "More", optional: true, item: text } },
    },
    others: { type: "list", title: "Others", item: text },
    choice: {
      type: "choice",
      title: "Choice",
      values: { wide: { title: "Wide", labels: { fr: { title: "Large" } } }, tall: { title: "Tall" } },
    },
    token: { type: "token", title: "Token", tokens: "color.accent" },
    number: { type: "number", title: "Number", decimals: 2 },
    money: { type: "money", title: "Money" },
    date: { type: "date", title: "Date" },
    flag: { type: "boolean", title: "Flag", optional: true },
    body: { type: "rich-text", title: "Body" },
  },
  main: `<p title="{{ maybe }}">{{ text }} {{ maybe }} {{ number }} {{ money }} {{ date }} {{ choice }}</p>
<img src="{{ image }}" srcset="{{ image }}" alt="{{ image.alt }}" width="{{ image.width }}" height="{{ image.height }}">
<a href="{{ link }}" lang="{{ locale }}" dir="{{ direction }}">x</a><a href="/?q={{ text }}&amp;n={{ number }}">y</a>
<section data-each="rows" id="row"><h2>{{ rows.name }}</h2><i data-each="rows.more" id="more">{{ rows.more }}</i></section>
<b data-each="others" data-when="flag">{{ others }}</b><b data-each="others">{{ others }}</b>
<p data-when="choice=wide" class="{{ choice }} {{ token }}" style="color: {{ token }}; width: {{ number }}px">wide</p><p data-when="!flag">no</p>
<div data-slot="body"></div><script type="application/ld+json">{"a": "{{ text }}", "n": {{ number }}}</script>`,
});

const content = {
  text: `<&>"'`,
  link: "https://acme.example/?a&b",
  image: { asset: "x.jpg", alt: "It's" },
  rows: [{ name: "1", more: ["a", "b"] }, { name: "2" }],
  others: ["x"],
  choice: "wide",
  token: "sun",
  number: 1234.5,
  money: { amount: 20, currency: "EUR" },
  date: "2027-05-15",
  body: [{ type: "paragraph", text: "a\nb" }],
};

test.each(["en", "fr-FR", "ar"])("the generated module writes what the interpreter writes, in %s", (locale) => {
  const page = {
    locale,
    picture: () => ({ src: "/x.jpg", width: 4, height: 3, variants: [{ src: "/x-2.jpg", width: 2 }] }),
  };
  const source = renderModule(everything);
  expect(source).not.toMatch(/\beval\b|\bFunction\b|\brequire\b/);
  const body = source
    .replace(/^import \{(.*)\} from "@trellis\/brand\/render";$/m, "const {$1} = runtime;")
    .replaceAll(/^export /gm, "");
  const render = new Function("runtime", `${body}\nreturn render;`)(runtime) as (
    content: unknown,
    page: unknown,
  ) => string;
  for (const one of [content, { ...content, flag: true, maybe: "m", choice: "tall" }])
    expect(render(one, page)).toBe(interpret(everything.operations, one, page));
});
