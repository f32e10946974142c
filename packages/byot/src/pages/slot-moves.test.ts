import type { Slots } from "@trellis/brand/content";
import { expect, test } from "vitest";
import { moveContent } from "./slot-moves.js";

const base = { labels: {}, required: true, setBy: ["content"] as const };
const text = { ...base, type: "text", minLength: 1, maxLength: 60 } as const;

const from: Slots = {
  headline: { ...text, name: "headline", title: "Headline", labels: { fr: { title: "Titre" } } },
  lead: { ...text, name: "lead", title: "Introduction" },
  eyebrow: { ...text, name: "eyebrow", title: "Line above", required: false },
  reason: { ...text, name: "reason", title: "Reason" },
  legal: { ...text, name: "legal", title: "Legal line", setBy: ["market"] },
};
const to: Slots = {
  title: { ...text, name: "title", title: "Title", labels: { fr: { title: "Titre" } } },
  lead: { ...base, type: "rich-text", name: "lead", title: "Introduction", maxLength: 500, allow: [], heading: 2 },
  reason: {
    ...base,
    type: "list",
    name: "reason",
    title: "Reason",
    minItems: 1,
    maxItems: 3,
    item: { ...text, name: "reason", title: "Reason" },
  },
  picture: { ...base, type: "image", name: "picture", title: "Picture" },
  legal: { ...text, name: "legal", title: "Legal line", setBy: ["market"] },
};

test("moves what it can, and says what is to be written", () => {
  const content = { market: "uk", headline: "Chairs", lead: 'They "last".', eyebrow: "Spring", reason: "One tree" };
  expect(moveContent(content, from, to)).toEqual({
    content: {
      market: "uk",
      title: "Chairs",
      lead: [{ type: "paragraph", text: 'They "last".' }],
      reason: ["One tree"],
    },
    names: new Map([
      ["title", "headline"],
      ["lead", "lead"],
      ["reason", "reason"],
    ]),
    moves: [
      { why: "renamed", from: "headline", to: "title" },
      { why: "type", from: "lead", to: "lead", write: 'lead: [{ type: "paragraph", text: "They \\"last\\"." }]' },
      { why: "gone", from: "eyebrow" },
      { why: "type", from: "reason", to: "reason", write: 'reason: ["One tree"]' },
      { why: "new", to: "picture", write: 'picture: { asset: "….jpg", alt: "…" }' },
    ],
  });
});

test("leaves a content alone that already fits", () => {
  const content = { headline: "Chairs", lead: "They last.", reason: "One tree" };
  expect(moveContent(content, from, from)).toMatchObject({ content, moves: [] });
});

test("takes nothing from what every object has", () => {
  const content = JSON.parse('{ "headline": "x", "__proto__": { "legal": "Mine" }, "constructor": "x" }');
  expect(Object.keys(moveContent(content, from, to).content as object)).toEqual(["title"]);
});
