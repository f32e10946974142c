import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import type { PublishedTemplate } from "../compile/compile-template.js";
import type { ElementShape, Part, Shape } from "../compile/model.js";
import type { RichText, RunningText, TextRun } from "../schema/rich-text.js";
import type { PageContext } from "./format.js";
import { itemScopes } from "./interpret.js";
import { holds, printPart, readRef, type Scopes } from "./print-part.js";
import { headingTag } from "./rich-text.js";

/** A page as a browser reads it, and whether it is the template's. */
export interface Proof {
  readonly tree: { readonly childNodes: readonly Tree.ChildNode[] };
  /** Where the first difference stands, as a path of tags; undefined when there is none. */
  readonly difference: string | undefined;
}

/**
 * Reads a rendered page as a browser does and compares every node with what the template says of it: every element, every
 * attribute, every text and comment, with the content's values as plain text. Whatever wrote the page, nothing else is in it.
 */
export function provePage(
  template: Pick<PublishedTemplate, "shape" | "kind">,
  content: unknown,
  page: PageContext,
  html: string,
): Proof {
  const tree = template.kind === "fragment" ? parseFragment(html) : parse(html);
  try {
    const walk = new Walk(tree.childNodes, page);
    walk.shapes(template.shape, { values: [content], numbers: [0] });
    walk.end();
    return { tree, difference: undefined };
  } catch (thrown) {
    if (thrown instanceof Difference) return { tree, difference: thrown.path || "the page" };
    throw thrown;
  }
}

/** Leaves the comparison at once; never leaves this file. */
class Difference extends Error {
  constructor(readonly path: string) {
    super(path);
  }
}

/** Goes through the children of one node of the page, expecting one thing after the other. */
class Walk {
  private next = 0;
  /** Text that was expected and not yet met: what stands side by side is one text to a browser. */
  private text = "";

  constructor(
    private readonly nodes: readonly Tree.ChildNode[],
    private readonly page: PageContext,
    private readonly path = "",
  ) {}

  shapes(shapes: readonly Shape[], scopes: Scopes): void {
    for (const shape of shapes) {
      switch (shape.kind) {
        case "text":
          this.text += this.print(shape.parts, scopes);
          break;
        case "comment": {
          const node = this.take();
          if (node.nodeName !== "#comment" || !("data" in node) || node.data !== shape.text) this.differs(node);
          break;
        }
        case "doctype":
          if (this.take().nodeName !== "#documentType") this.differs();
          break;
        case "element":
          this.element(shape, scopes);
      }
    }
  }

  /** Nothing may be left. */
  end(): void {
    this.flush();
    if (this.next !== this.nodes.length) this.differs(this.nodes[this.next]);
  }

  private element(shape: ElementShape, scopes: Scopes): void {
    if (!shape.each) {
      this.one(shape, scopes);
      return;
    }
    for (const inner of itemScopes(readRef(shape.each, scopes), scopes)) this.one(shape, inner);
  }

  private one(shape: ElementShape, scopes: Scopes): void {
    if (shape.when && !holds(shape.when, scopes)) return;
    const node = this.open(shape.tag, shape.namespace);
    if (node.attrs.length !== shape.attributes.length) this.differs(node);
    for (let index = 0; index < node.attrs.length; index++) {
      const expected = shape.attributes[index];
      const found = node.attrs[index];
      if (!expected || !found) this.differs(node);
      const name = found.prefix ? `${found.prefix}:${found.name}` : found.name;
      const [only] = expected.parts;
      const value = expected.parts.length === 1 && typeof only === "string" ? only : this.print(expected.parts, scopes);
      if (name !== expected.name || found.value !== value) this.differs(node);
    }
    const inner = new Walk(node.childNodes, this.page, `${this.path}/${shape.tag}`);
    if (shape.richText)
      inner.richText(readRef(shape.richText.from, scopes) as RichText | undefined, shape.richText.heading);
    else inner.shapes(shape.children, scopes);
    inner.end();
  }

  private richText(blocks: RichText | undefined, heading: number): void {
    for (const block of blocks ?? []) {
      if (block.type === "list") {
        this.inside(block.ordered ? "ol" : "ul", (list) => {
          for (const item of block.items) list.inside("li", (walk) => walk.runs(item));
        });
      } else if (block.type === "quote") {
        this.inside("blockquote", (quote) => quote.inside("p", (walk) => walk.runs(block.text)));
      } else {
        this.inside(block.type === "heading" ? headingTag(block.level, heading) : "p", (walk) => walk.runs(block.text));
      }
    }
  }

  private runs(text: RunningText): void {
    if (typeof text === "string") this.lines(text);
    else for (const run of text) this.run(run, ["a", "strong", "em", "code"]);
  }

  private run(run: TextRun, marks: readonly string[]): void {
    const [mark, ...others] = marks;
    if (mark === undefined) this.lines(run.text);
    else if (mark === "a" ? run.link === undefined : !run[mark === "em" ? "emphasis" : (mark as "strong" | "code")])
      this.run(run, others);
    else this.inside(mark, (walk) => walk.run(run, others), mark === "a" ? run.link : undefined);
  }

  private lines(text: string): void {
    for (const [index, line] of text.split("\n").entries()) {
      if (index > 0) this.inside("br", () => {});
      this.text += line;
    }
  }

  private inside(tag: string, content: (walk: Walk) => void, href?: string): void {
    const node = this.open(tag, "http://www.w3.org/1999/xhtml");
    const [only] = node.attrs;
    if (node.attrs.length !== (href === undefined ? 0 : 1)) this.differs(node);
    if (href !== undefined && (only?.name !== "href" || only.value !== href)) this.differs(node);
    const walk = new Walk(node.childNodes, this.page, `${this.path}/${tag}`);
    content(walk);
    walk.end();
  }

  private open(tag: string, namespace: string): Tree.Element {
    const node = this.take();
    if (!("tagName" in node) || node.tagName !== tag || node.namespaceURI !== namespace) this.differs(node);
    return node;
  }

  private take(): Tree.ChildNode {
    this.flush();
    const node = this.nodes[this.next++];
    if (!node) this.differs();
    return node;
  }

  private flush(): void {
    if (this.text === "") return;
    const node = this.nodes[this.next++];
    if (!node || !("value" in node) || node.nodeName !== "#text" || node.value !== this.text) this.differs(node);
    this.text = "";
  }

  private print(parts: readonly Part[], scopes: Scopes): string {
    let text = "";
    for (const part of parts) text += typeof part === "string" ? part : printPart(part, scopes, this.page);
    return text;
  }

  private differs(node?: Tree.ChildNode): never {
    throw new Difference(`${this.path}/${node?.nodeName ?? "end"}`);
  }
}
