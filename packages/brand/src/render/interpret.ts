import type { Operation } from "../compile/model.js";
import type { RichText } from "../schema/rich-text.js";
import { escapeAttribute, escapeText } from "./escape.js";
import type { PageContext } from "./format.js";
import { holds, printValue, readRef, type Scopes } from "./print-part.js";
import { renderRichText } from "./rich-text.js";

/** Writes a page by a template's operations: for previews, where no module was generated. `content` was checked before. */
export function interpret(operations: readonly Operation[], content: unknown, page: PageContext): string {
  return run(operations, { values: [content], numbers: [0] }, page);
}

function run(operations: readonly Operation[], scopes: Scopes, page: PageContext): string {
  let html = "";
  for (const operation of operations) {
    switch (operation.do) {
      case "write":
        html += operation.text;
        break;
      case "value": {
        const text = printValue(operation.part, scopes, page);
        html +=
          operation.escape === "text"
            ? escapeText(text)
            : operation.escape === "attribute"
              ? escapeAttribute(text)
              : text;
        break;
      }
      case "index":
        html += scopes.numbers[operation.scope];
        break;
      case "when":
        if (holds(operation.test, scopes)) html += run(operation.body, scopes, page);
        break;
      case "each":
        for (const inner of itemScopes(readRef(operation.from, scopes), scopes))
          html += run(operation.body, inner, page);
        break;
      case "rich-text":
        html += renderRichText(readRef(operation.from, scopes) as RichText | undefined, operation.heading);
        break;
    }
  }
  return html;
}

/** The scopes inside each item of a list. */
export function* itemScopes(list: unknown, { values, numbers }: Scopes): Generator<Scopes> {
  if (!Array.isArray(list)) return;
  for (const [index, item] of list.entries()) yield { values: [...values, item], numbers: [...numbers, index + 1] };
}
