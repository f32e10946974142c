import type { DefaultTreeAdapterTypes as Tree } from "parse5";

const hidden = new Set(["head", "style", "script", "title"]);
const blocks = new Set(
  "address article aside blockquote div dl dt dd figure figcaption footer header h1 h2 h3 h4 h5 h6 hr li main nav ol p section table tr ul".split(
    " ",
  ),
);

/** The text of a page for readers without HTML: its words, its links written out, its blocks apart. */
export function plainText(tree: { readonly childNodes: readonly Tree.ChildNode[] }): string {
  const lines: string[] = [];
  let line = "";
  const end = (gap = false): void => {
    if (line.trim() !== "") lines.push(line.trim());
    line = "";
    if (gap && lines.length > 0 && lines.at(-1) !== "") lines.push("");
  };
  const visit = (node: Tree.ChildNode): void => {
    if (node.nodeName === "#text" && "value" in node) {
      line += node.value.replaceAll(/(?:\s|\u00AD|\u034F|\u200C)+/g, " ");
      return;
    }
    if (!("tagName" in node) || hidden.has(node.tagName)) return;
    const attribute = (name: string): string | undefined => node.attrs.find((one) => one.name === name)?.value;
    if (node.tagName === "br") {
      end();
      return;
    }
    if (node.tagName === "img") {
      line += attribute("alt") ?? "";
      return;
    }
    const isBlock = blocks.has(node.tagName);
    if (isBlock) end(node.tagName !== "li" && node.tagName !== "tr");
    if (node.tagName === "li") line += "- ";
    if (node.tagName === "hr") line += "----------";
    for (const child of node.childNodes) visit(child);
    const address = node.tagName === "a" ? attribute("href") : undefined;
    if (address !== undefined && address !== "" && !line.trimEnd().endsWith(address))
      line = `${line.trimEnd()} (${address})`;
    if (isBlock) end(node.tagName !== "li" && node.tagName !== "tr");
  };
  for (const node of tree.childNodes) visit(node);
  end();
  return `${lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
