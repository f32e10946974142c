import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileTemplate, type RenderFunction, renderModule, renderPage } from "@trellis/brand";
import { Eta } from "eta";
import handlebars from "handlebars";
import { parse, serialize } from "parse5";
import { pageContent, pageSource, type Syntax } from "./brand-page.js";
import { reactComponent } from "./brand-react.js";
import type { Figure } from "./figure.js";
import { compare, ratio } from "./measure.js";

const ours: Syntax = {
  value: (name) => `{{ ${name} }}`,
  each: (list, tag, attributes, body) =>
    `<${tag} ${attributes} data-each="${list}">${body((name) => `{{ ${list}.${name} }}`)}</${tag}>`,
};

/** How fast a compiled template writes a page, beside other engines on the same page; and what publishing one costs. */
export async function brandRenderFigures(): Promise<Figure[]> {
  const source = pageSource(ours);
  const compiled = compileTemplate({ html: source, manifest });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const { template } = compiled;
  const render = await loadModule(renderModule(template));
  const page = { locale: "en", picture: () => undefined };

  const eta = new Eta().compile(
    pageSource({
      value: (name) => `<%= it.${name} %>`,
      each: (list, tag, attributes, body) =>
        `<% for (const one of it.${list}) { %><${tag} ${attributes}>${body((name) => `<%= one.${name} %>`)}</${tag}><% } %>`,
    }),
  );
  const etaEngine = new Eta();
  const mustaches = handlebars.compile(
    pageSource({
      value: (name) => `{{${name}}}`,
      each: (list, tag, attributes, body) =>
        `{{#each ${list}}}<${tag} ${attributes}>${body((name) => `{{${name}}}`)}</${tag}>{{/each}}`,
    }),
  );
  process.env.NODE_ENV = "production";
  const [{ createElement }, { renderToStaticMarkup }] = await Promise.all([
    import("react"),
    import("react-dom/server"),
  ]);
  const component = reactComponent(source);
  const html = render(pageContent, page);
  const contestants = {
    ours: () => render(pageContent, page),
    eta: () => eta.call(etaEngine, pageContent),
    handlebars: () => mustaches(pageContent),
    react: () =>
      `<!doctype html>${renderToStaticMarkup(component(createElement, pageContent) as Parameters<typeof renderToStaticMarkup>[0])}`,
  };
  for (const [name, write] of Object.entries(contestants)) {
    if (words(write()) !== words(html)) throw new Error(`${name} does not write the page that the others write.`);
  }
  const options = { now: new Date("2027-05-15T08:00:00Z"), locale: "en", render };
  const publish = (): string => {
    const made = renderPage(template, pageContent, options);
    if (!made.ok) throw new Error(JSON.stringify(made.findings));
    return made.html;
  };
  const repeat = (write: () => string) => (times: number) => {
    let length = 0;
    for (let index = 0; index < times; index++) length += write().length;
    return length;
  };
  const timings = compare(
    Object.fromEntries(Object.entries(contestants).map(([name, write]) => [name, repeat(write)])),
    { rounds: 21, times: 500 },
  );
  const publishing = compare(
    { publish: repeat(publish), parse: repeat(() => parse(html).nodeName) },
    { rounds: 21, times: 40 },
  );
  const beside = (name: string, times: number): Figure => ({
    what: `time of a page of ${(html.length / 1000).toFixed(1)} kB / ${name}`,
    value: ratio(timings, "ours", name),
    unit: "×",
    atMost: Math.round(1000 / times) / 1000,
  });
  return [
    beside("eta", 1.5),
    beside("handlebars", 2.5),
    beside("react", 15),
    {
      what: "publishing a page (check, write, prove) / parse5 reading it",
      value: ratio(publishing, "publish", "parse"),
      unit: "×",
      atMost: 2.5,
    },
  ];
}

const manifest = {
  template: "bench",
  version: "1.0.0",
  title: "Bench",
  owner: "brand",
  status: "active",
  slots: Object.fromEntries(
    Object.entries(pageContent).map(([name, value]) => [
      name,
      typeof value === "string"
        ? { type: "text", title: name }
        : {
            type: "list",
            title: name,
            fields: { title: { type: "text", title: "Title" }, text: { type: "text", title: "Text" } },
          },
    ]),
  ),
};

/** The words and tags of a page's main part, as a browser reads them; React puts the head in an order of its own. */
function words(html: string): string {
  return (/<main>.*<\/main>/s.exec(serialize(parse(html)))?.[0] ?? html).replaceAll(/\s+/g, "");
}

/** Loads the text of a module from a file inside this package, from where it finds what it imports. */
async function loadModule(text: string): Promise<RenderFunction> {
  const folder = new URL("../.cache/", import.meta.url);
  const file = fileURLToPath(new URL(`render-${process.pid}.mjs`, folder));
  await mkdir(folder, { recursive: true });
  await writeFile(file, text);
  try {
    return ((await import(pathToFileURL(file).href)) as { render: RenderFunction }).render;
  } finally {
    await rm(file);
  }
}
