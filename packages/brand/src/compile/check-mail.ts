import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { preheaderMissing } from "../rules/template/preheader-missing.js";
import { unsubscribeMissing } from "../rules/template/unsubscribe-missing.js";
import type { Compilation } from "./compilation.js";

/** What every e-mail owes its readers: a line for the inbox, and a way out that nothing can hide. */
export function checkMail(c: Compilation, tree: { readonly childNodes: readonly Tree.ChildNode[] }): void {
  if (!c.used.has("preheader")) c.report(preheaderMissing, 0);
  const slot = Object.hasOwn(c.slots, "unsubscribe") ? c.slots.unsubscribe : undefined;
  if (slot?.type !== "link" || !slot.required || !hasWayOut(tree)) c.report(unsubscribeMissing, 0);
}

function hasWayOut({ childNodes }: { readonly childNodes: readonly Tree.ChildNode[] }): boolean {
  return childNodes.some((node) => {
    if (!("tagName" in node) || node.attrs.some(({ name }) => name === "data-when" || name === "data-each"))
      return false;
    const isOut =
      node.tagName === "a" &&
      node.attrs.some(({ name, value }) => name === "href" && /^\{\{\s*unsubscribe\s*\}\}$/.test(value.trim()));
    return isOut || hasWayOut(node);
  });
}
