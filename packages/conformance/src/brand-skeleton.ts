import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";

type Parent = { readonly childNodes: readonly Tree.ChildNode[] };

/** The shape of a page as a browser reads it: its elements and the names of their attributes, without any text. */
export function skeletonOf(html: string): string {
  return childrenOf(parse(html));
}

function childrenOf({ childNodes }: Parent): string {
  return childNodes
    .map((node) => {
      if (!("tagName" in node)) return node.nodeName === "#text" ? "" : `<${node.nodeName}>`;
      return `<${node.tagName} ${node.attrs.map(({ name }) => name).join(" ")}>${childrenOf(node)}</>`;
    })
    .join("");
}

/** Every element of a page. */
export function* elementsOf(html: string): Generator<Tree.Element> {
  const visit = function* ({ childNodes }: Parent): Generator<Tree.Element> {
    for (const node of childNodes) {
      if (!("tagName" in node)) continue;
      yield node;
      yield* visit(node);
    }
  };
  yield* visit(parse(html));
}

/** A piece of markup with every element closed that was left open, so that being open is not what it is refused for. */
export function closed(html: string): string {
  const open: string[] = [];
  const visit = ({ childNodes }: Parent): void => {
    for (const node of childNodes) {
      if (!("tagName" in node)) continue;
      visit(node);
      if (!node.sourceCodeLocation?.endTag && !isVoid.test(node.tagName)) open.push(`</${node.tagName}>`);
    }
  };
  visit(parseFragment(html, { sourceCodeLocationInfo: true }));
  return html + open.join("");
}

const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
