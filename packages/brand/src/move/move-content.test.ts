import type { Json } from "@trellis/findings";
import { expect, test } from "vitest";
import { folderWith, said } from "../../test/acme.js";
import { compileTemplate, moveContent, readContent, type Template } from "../index.js";

const text = (title: string, more: object = {}): Json => ({ type: "text", title, "max-length": 40, ...more });

/** A version of a template; every slot is shown, whatever it is. */
function version(major: number, slots: { readonly [name: string]: Json }): Template {
  const shown = Object.entries(slots).map(([name, slot]) => {
    const { type, optional } = slot as { type: string; optional?: boolean };
    const when = optional ? ` data-when="${name}"` : "";
    if (type === "list") return `<ul><li data-each="${name}">{{ ${name}.text }}</li></ul>`;
    return type === "link" ? `<a href="{{ ${name} }}"${when}>x</a>` : `<p${when}>{{ ${name} }}</p>`;
  });
  const made = compileTemplate({
    html: `<!doctype html>\n<html lang="en"><head><title>x</title></head><body><main><h1>x</h1>${shown.join("")}</main></body></html>`,
    manifest: { template: "notice", version: `${major}.0.0`, title: "Notice", owner: "brand", status: "active", slots },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return made.template;
}

const one = version(1, {
  headline: text("Headline"),
  strapline: text("Line above", { optional: true }),
  subtitle: text("Subtitle", { optional: true }),
  rows: { type: "list", title: "Rows", fields: { text: text("Text") } },
});
const two = version(2, {
  headline: text("Headline", { "max-length": 10 }),
  eyebrow: text("Line above", { optional: true }),
  link: { type: "link", title: "Link" },
  rows: { type: "list", title: "Rows", "max-items": 1, fields: { text: text("Text") } },
});

const yaml = `template: notice@1
headline: A chair for life
strapline: New
subtitle: For every room
rows:
  - { text: One }
  - { text: Two }
`;

/** What becomes of the file that a maker has. */
function move(from: Template, to: Template, file = yaml) {
  const { value, place } = readContent({ root: folderWith({ "page.yaml": file }), path: "page.yaml" });
  return moveContent({ from, to, content: value ?? null, place });
}

test("a new major tells each thing that breaks, where it stands, and what to write instead", () => {
  const { findings, content } = move(one, two);
  expect(findings.map(({ rule, at }) => [rule, at.line, at.pointer])).toEqual([
    ["content/slot-renamed", 3, "/strapline"],
    ["content/slot-gone", 4, "/subtitle"],
    ["content/slot-asked", 1, "/link"],
    ["data/too-long", 2, "/headline"],
    ["data/too-many-items", 6, "/rows"],
  ]);
  expect(content).toEqual({
    template: "notice@2",
    headline: "A chair for life",
    eyebrow: "New",
    rows: [{ text: "One" }, { text: "Two" }],
  });
  expect(findings.slice(0, 3).map((found) => said([found]).en.fix)).toEqual([
    "Write “eyebrow:” instead of “strapline:”. What stands behind it may stay.",
    "Take it out. If its words matter, write them into another part of the page.",
    "Write: link: https://…",
  ]);
});

test("content that the new version takes needs no more than its name", () => {
  expect(move(one, version(2, { ...slotsOf(one), more: text("More", { optional: true }) }))).toEqual({
    findings: [],
    content: expect.objectContaining({ template: "notice@2", subtitle: "For every room" }),
  });
});

test("content that is none, and keys that are dangerous, stay what they are", () => {
  for (const content of [null, 7, "x", [1]])
    expect(moveContent({ from: one, to: two, content })).toEqual({ content, findings: [] });
  const { findings } = moveContent({
    from: one,
    to: two,
    content: JSON.parse('{"__proto__": {"a": 1}, "headline": "x"}') as Json,
  });
  expect(findings.map(({ rule }) => rule)).toContain("data/dangerous-key");
});

function slotsOf({ slots }: Template): { readonly [name: string]: Json } {
  return Object.fromEntries(
    Object.values(slots).map((slot): [string, Json] => [
      slot.name,
      slot.type === "list"
        ? { type: "list", title: slot.title, fields: { text: text("Text") } }
        : text(slot.title, slot.required ? {} : { optional: true }),
    ]),
  );
}
