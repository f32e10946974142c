import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { languageMissing } from "../rules/template/language-missing.js";
import { outlineBroken } from "../rules/template/outline-broken.js";
import type { Compilation } from "./compilation.js";

/**
 * What every page of a template owes its readers and what no content can mend: a language, a title, one first heading, one
 * main part, and headings that never skip a level.
 */
export function checkOutline(c: Compilation, tree: { readonly childNodes: readonly Tree.ChildNode[] }): void {
  const elements = [...everyElement(tree)];
  const start = (element: Tree.Element | undefined): number => element?.sourceCodeLocation?.startOffset ?? 0;
  if (c.kind !== "fragment") {
    const html = elements.find(({ tagName }) => tagName === "html");
    const language = html?.attrs.find(({ name }) => name === "lang")?.value.trim();
    if (!language) c.report(languageMissing, start(html));
    if (!elements.some(({ tagName }) => tagName === "title")) c.report(outlineBroken, start(html), { why: "no-title" });
  }
  let level = c.kind === "page" ? 0 : undefined;
  let first = 0;
  for (const element of elements) {
    const slot = element.attrs.find(({ name }) => name === "data-slot")?.value.trim();
    const filled = slot !== undefined && Object.hasOwn(c.slots, slot) ? c.slots[slot] : undefined;
    const own = /^h([1-6])$/.exec(element.tagName)?.[1];
    const next = own
      ? Number(own)
      : filled?.type === "rich-text" && filled.allow.includes("heading")
        ? filled.heading
        : 0;
    if (next === 0) continue;
    if (next === 1 && ++first > 1) c.report(outlineBroken, start(element), { why: "several-h1" });
    if (level !== undefined && next > level + 1)
      c.report(outlineBroken, start(element), { why: "skipped", level, next });
    // What rich text brings may end on any deeper level; after it the template goes on from where it was.
    if (own || level === undefined) level = next;
  }
  if (c.kind !== "page") return;
  if (first === 0) c.report(outlineBroken, 0, { why: "no-h1" });
  const mains = elements.filter(({ tagName }) => tagName === "main");
  if (mains.length !== 1) c.report(outlineBroken, start(mains[1]), { why: "main" });
}

/** Every element of a tree, in the order of the document. */
export function* everyElement(tree: { readonly childNodes: readonly Tree.ChildNode[] }): Generator<Tree.Element> {
  for (const node of tree.childNodes) {
    if (!("tagName" in node)) continue;
    yield node;
    yield* everyElement(node);
  }
}
