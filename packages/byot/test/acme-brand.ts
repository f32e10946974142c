/** A template's slots, as a generated module holds them. */
const first = {
  headline: textSlot("headline", "Headline", "Titre", ["content"]),
  picture: {
    ...textSlot("picture", "Picture", "Image", ["content"]),
    type: "image",
    required: false,
  },
  legal: { ...textSlot("legal", "Legal line", "Mention légale", ["market"]), requiredFrom: "market" },
};

/** The next major calls the headline otherwise, and asks for one thing more. */
const second = {
  title: textSlot("title", "Headline", "Titre", ["content"]),
  picture: first.picture,
  audience: textSlot("audience", "Audience", "Public", ["content"]),
  legal: first.legal,
};

function textSlot(name: string, title: string, fr: string, setBy: readonly string[]) {
  return {
    name,
    title,
    labels: { fr: { title: fr } },
    required: true,
    setBy,
    type: "text",
    minLength: 1,
    maxLength: 70,
  };
}

const text = (slot: { readonly name: string }) => ({
  kind: "text",
  parts: [{ from: { scope: 0, key: slot.name }, slot, as: "text" }],
});
const element = (tag: string, children: readonly unknown[]) => ({
  kind: "element",
  tag,
  namespace: "http://www.w3.org/1999/xhtml",
  attributes: [],
  children,
});

/** The module of a template, as small as one can be: what a generated one exports, without a validator. */
function templateModule(major: number): string {
  const slots = major === 1 ? first : second;
  const heading = major === 1 ? first.headline : second.title;
  return `const slots = ${JSON.stringify(slots)};
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const contract = (layer) => ({
  contract: { name: "notice", version: "${major}.0.0", major: ${major}, title: "Notice", owner: "brand", status: "active" },
  parse: (input, { at = {} } = {}) => {
    const place = { ...at, contract: "notice@${major}" };
    if (typeof input !== "object" || input === null)
      return { ok: false, findings: [{ rule: "data/wrong-type", level: "hard", at: { ...place, pointer: "" }, data: { expected: ["object"], found: "string" } }] };
    const own = Object.values(slots).filter(({ setBy }) => setBy.includes(layer)).map(({ name }) => name);
    const known = [...own, "template", "market", "locale"];
    const findings = Object.keys(input).filter((key) => !known.includes(key)).map((key) => ({ rule: "data/unknown-property", level: "hard", at: { ...place, pointer: "/" + key }, data: {} }));
    for (const name of layer === "content" ? ${JSON.stringify(major === 1 ? ["headline"] : ["title", "audience"])} : [])
      if (!(name in input)) findings.push({ rule: "data/required-missing", level: "hard", at: { ...place, pointer: "/" + name }, data: {} });
    return findings.length > 0 ? { ok: false, findings } : { ok: true, value: input };
  },
});
export const notice = {
  ref: "notice@${major}",
  header: contract("content").contract,
  kind: "fragment",
  slots,
  contract,
  shape: ${JSON.stringify([element("h1", [text(heading)]), element("p", [text(first.legal)])])},
  digest: "sha256-0",
  render: (content) => "<h1>" + escape(content.${heading.name}) + "</h1><p>" + escape(content.legal) + "</p>",
};
`;
}

/** The files of a guardrail package with a template, written by hand: what loading one must be content with. */
export function acmeBrand(
  folder: string,
  { majors = [1], first: row = {} }: { majors?: readonly number[]; first?: Readonly<Record<string, string>> } = {},
): Record<string, string> {
  const module = (path: string) => ({ default: `./generated/${path}.js` });
  const files: Record<string, unknown> = {
    "package.json": {
      name: "@acme/brand",
      version: "1.0.0",
      type: "module",
      exports: {
        "./brand": module("brand"),
        ...Object.fromEntries(
          majors.flatMap((major) => [
            [`./notice/v${major}`, module(`notice/v${major}/index`)],
            [`./notice/v${major}/labels/en`, module("labels-en")],
            [`./notice/v${major}/labels/fr`, module("labels-fr")],
          ]),
        ),
        "./notice.css": "./notice.css",
      },
    },
    "trellis.json": {
      trellis: 1,
      contracts: [],
      templates: majors.map((major) => ({
        name: "notice",
        major,
        version: `${major}.0.0`,
        kind: "fragment",
        status: "active",
        owner: "brand",
        ...(major === 1 ? row : {}),
        module: `./notice/v${major}`,
        export: "notice",
        files: [{ address: "brand/notice.css", file: "./notice.css" }],
      })),
      policies: [],
      brand: { module: "./brand", export: "brand" },
    },
    "owners.yaml": "brand:\n  name: Brand\n",
    "notice.css": "h1 { color: green }\n",
    "generated/brand.js": `export const brand = { rules: { brand: "Acme" }, markets: { fr: { legal: "Acme SAS" }, uk: { legal: "Acme Ltd" } }, locales: {} };\n`,
  };
  for (const major of majors) files[`generated/notice/v${major}/index.js`] = templateModule(major);
  for (const [language, title] of [
    ["en", "Headline"],
    ["fr", "Titre"],
  ]) {
    const labels = majors.map((major) => [`notice@${major}`, { title: "Notice", fields: { headline: title } }]);
    files[`generated/labels-${language}.js`] = `export const labels = ${JSON.stringify(Object.fromEntries(labels))};\n`;
  }
  return Object.fromEntries(
    Object.entries(files).map(([file, content]) => [
      `${folder}/${file}`,
      typeof content === "string" ? content : JSON.stringify(content),
    ]),
  );
}

/** A repository whose guardrails are Acme's contracts and Acme's brand. */
export function withBrand(files: Readonly<Record<string, string | Uint8Array>>): Record<string, string | Uint8Array> {
  return { ...acmeBrand("brand"), "trellis.config.yaml": "guardrails: [./acme, ./brand]\n", ...files };
}

/** A picture of one pixel. */
export const onePixel: Uint8Array = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
