import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/**
 * A page in our template language as a React component: one call of `createElement` for every element, as a compiler of JSX
 * would write it. Gives the function that makes the tree of `html` for a content.
 */
export function reactComponent(source: string): (createElement: unknown, content: unknown) => unknown {
  const html = parse(source).childNodes.find((node): node is Tree.Element => "tagName" in node);
  if (!html) throw new Error("The page has no html element.");
  return new Function("h", "it", `return ${elementCode(html)};`) as (
    createElement: unknown,
    content: unknown,
  ) => unknown;
}

function elementCode({ tagName, attrs, childNodes }: Tree.Element): string {
  const list = attrs.find(({ name }) => name === "data-each")?.value;
  const props = attrs
    .filter(({ name }) => name !== "data-each")
    .map(({ name, value }) => `${JSON.stringify(names[name] ?? name)}: ${textCode(value)}`);
  if (list) props.push("key: index");
  const children = childNodes.flatMap((node) =>
    "tagName" in node ? [elementCode(node)] : "value" in node && node.value.trim() !== "" ? [textCode(node.value)] : [],
  );
  const code = `h(${[JSON.stringify(tagName), `{ ${props.join(", ")} }`, ...children].join(", ")})`;
  return list ? `it.${list}.map((${list}, index) => ${code})` : code;
}

const names: Readonly<Record<string, string>> = { class: "className", charset: "charSet" };

function textCode(text: string): string {
  const parts = text.split(/\{\{ ([\w.]+) \}\}/);
  const codes = parts.flatMap((part, index) =>
    part === "" ? [] : [index % 2 === 0 ? JSON.stringify(part) : part.includes(".") ? part : `it.${part}`],
  );
  return codes.length === 0 ? '""' : codes.join(" + ");
}
