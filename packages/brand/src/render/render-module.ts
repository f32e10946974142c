import type { Template } from "../compile/compile-template.js";
import type { Operation, Ref, ValuePart } from "../compile/model.js";
import { propertyName } from "../tokens/property-name.js";

/**
 * The render module of a template, as text: an ES module that exports `render(content, page)` and `digest`, imports only
 * `@trellis/brand/render`, and needs no `eval`. It writes what the interpreter writes, faster.
 */
export function renderModule({ operations, digest, ref }: Template): string {
  const imports = new Set<string>();
  const constants: string[] = [];
  const use = (name: string): string => {
    imports.add(name);
    return name;
  };

  function read({ scope, key }: Ref): string {
    return key === undefined ? `v${scope}` : `v${scope}[${JSON.stringify(key)}]`;
  }

  function value(part: ValuePart, escaping: "text" | "attribute" | "none"): string {
    const { text, safe } = printed(part);
    const encoded = part.encode ? `${use(part.encode === "query" ? "encodeQuery" : "encodeJson")}(${text})` : text;
    // What was percent-encoded holds nothing that HTML would read.
    const needsEscape = escaping !== "none" && !safe && part.encode !== "query";
    return needsEscape ? `${use(escaping === "text" ? "escapeText" : "escapeAttribute")}(${encoded})` : encoded;
  }

  function printed({ from, as, slot }: ValuePart): { text: string; safe?: true } {
    const given = read(from);
    const optional = slot ? !slot.required && slot.default === undefined : false;
    const plain = optional ? `(${given} ?? "")` : given;
    switch (as) {
      case "text":
        return { text: plain };
      case "value":
      case "date-iso":
        return { text: plain, safe: true };
      case "address":
        return { text: `${use("writeLink")}(${given})` };
      case "number":
        return { text: `${use("formatNumber")}(${given}, ${slot?.type === "number" ? slot.decimals : 0}, page)` };
      case "number-plain":
        return { text: `${use("plainNumber")}(${given})`, safe: true };
      case "money":
        return { text: `${use("formatMoney")}(${given}, page)` };
      case "date":
        return {
          text: `${use("formatDate")}(${given}, ${JSON.stringify(slot?.type === "date" ? slot.form : "long")}, page)`,
        };
      case "label":
        return {
          text: `${use("choiceLabel")}(${given}, ${constant(slot?.type === "choice" ? slot.values : {})}, page)`,
        };
      case "image-src":
        return { text: `${use("imageSource")}(${given}, page)` };
      case "image-srcset":
        return { text: `${use("imageSources")}(${given}, page)` };
      case "image-alt":
        return { text: `${use("imageAlt")}(${given})` };
      case "image-width":
      case "image-height":
        return { text: `${use("imageSize")}(${given}, "${as.slice(6)}", page)`, safe: true };
      case "token-var":
        return { text: lookedUp(given, slot, (token) => `var(${propertyName(token)})`), safe: true };
      case "token-name":
        return {
          text: lookedUp(given, slot, (token) =>
            propertyName(token.slice((slot?.type === "token" ? slot.group.length : 0) + 1)).slice(2),
          ),
          safe: true,
        };
      case "page-locale":
        return { text: "page.locale" };
      case "page-direction":
        return { text: `${use("direction")}(page)`, safe: true };
    }
  }

  function lookedUp(given: string, slot: ValuePart["slot"], write: (token: string) => string): string {
    if (slot?.type !== "token") return '""';
    const table = slot.tokens.map((token) => [token.slice(slot.group.length + 1), write(token)]);
    return `(${constant(Object.fromEntries(table))}[${given}] ?? "")`;
  }

  function constant(of: unknown): string {
    const text = JSON.stringify(of);
    const known = constants.indexOf(text);
    return `k${known === -1 ? constants.push(text) - 1 : known}`;
  }

  function write(list: readonly Operation[], indent: string, depth: number): string {
    const lines: string[] = [];
    let pending: string[] = [];
    const flush = (): void => {
      if (pending.length > 0) lines.push(`${indent}html += ${pending.join(` +\n${indent}  `)};`);
      pending = [];
    };
    for (const operation of list) {
      switch (operation.do) {
        case "write":
          pending.push(JSON.stringify(operation.text));
          continue;
        case "value":
          pending.push(value(operation.part, operation.escape));
          continue;
        case "index":
          pending.push(`(i${operation.scope} + 1)`);
          continue;
        case "rich-text":
          pending.push(`${use("renderRichText")}(${read(operation.from)}, ${operation.heading})`);
          continue;
        case "when": {
          flush();
          const { from, is } = operation.test;
          const given = read(from);
          const test =
            is === "present"
              ? `${use("isPresent")}(${given})`
              : is === "absent"
                ? `!${use("isPresent")}(${given})`
                : `${given} === ${JSON.stringify(is.slice(1))}`;
          lines.push(`${indent}if (${test}) {`, write(operation.body, `${indent}  `, depth), `${indent}}`);
          continue;
        }
        case "each": {
          flush();
          const next = depth + 1;
          lines.push(
            `${indent}for (let i${next} = 0, l${next} = ${read(operation.from)} ?? []; i${next} < l${next}.length; i${next}++) {`,
            `${indent}  const v${next} = l${next}[i${next}];`,
            write(operation.body, `${indent}  `, next),
            `${indent}}`,
          );
        }
      }
    }
    flush();
    return lines.join("\n");
  }

  const body = write(operations, "  ", 0);
  const imported = [...imports].sort();
  return `// Generated from the template ${ref}. Do not edit: change the template.
${imported.length > 0 ? `import { ${imported.join(", ")} } from "@trellis/brand/render";\n` : ""}
export const digest = ${JSON.stringify(digest)};
${constants.map((text, index) => `const k${index} = ${text};\n`).join("")}
export function render(v0, page) {
  let html = "";
${body}
  return html;
}
`;
}
