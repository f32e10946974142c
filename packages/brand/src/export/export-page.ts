import { createHash } from "node:crypto";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { everyElement } from "../compile/check-outline.js";
import type { PageManifest, RenderedPage } from "../render/render-page.js";

/** A page that came out. */
export type MadePage = Extract<RenderedPage, { readonly ok: true }>;

/** What {@link exportPage} puts beside the page. */
export interface ExportOptions {
  /** The bytes of the files that the page and its template name, by their address on the page. */
  readonly assets?: ReadonlyMap<string, Uint8Array | string>;
}

/**
 * The page as files: `index.html`, the manifest as `page.json`, an e-mail's `text.txt`, and those assets that the page names,
 * by path. An asset that the page does not name is left out.
 */
export function exportPage(
  page: MadePage,
  { assets = new Map() }: ExportOptions = {},
): Map<string, Uint8Array | string> {
  const files = new Map<string, Uint8Array | string>([
    ["index.html", page.html],
    ["page.json", `${JSON.stringify(page.manifest, null, 2)}\n`],
  ]);
  if (page.text !== undefined) files.set("text.txt", page.text);
  const named = addressesIn(page.html);
  for (const [address, bytes] of assets) {
    const path = address.replace(/^\.?\//, "");
    // A name that climbs out of the export's folder is nobody's asset.
    if (named.has(address) && !path.split("/").includes("..")) files.set(path, bytes);
  }
  return files;
}

/** A part of a page for a content management system that brings its own frame. */
export interface PageFragment {
  /** What stands inside the page's `main`, byte for byte; of a page without one, what stands inside `body`. */
  readonly html: string;
  /** The page's manifest, with the digest of the fragment. */
  readonly manifest: PageManifest & { readonly digests: { readonly fragment: string } };
}

/** Cuts the part out of a page that is particular to it. */
export function exportFragment({ html, manifest }: MadePage): PageFragment {
  const elements = [...everyElement(parse(html, { sourceCodeLocationInfo: true }))];
  const around =
    elements.find(({ tagName }) => tagName === "main") ?? elements.find(({ tagName }) => tagName === "body");
  const place = around?.sourceCodeLocation;
  const inner = html.slice(place?.startTag?.endOffset ?? 0, place?.endTag?.startOffset ?? html.length).trim();
  const fragment = `sha256-${createHash("sha256").update(inner, "utf8").digest("hex")}`;
  return { html: inner, manifest: { ...manifest, digests: { ...manifest.digests, fragment } } };
}

function addressesIn(html: string): ReadonlySet<string> {
  const addresses = (element: Tree.Element): string[] =>
    element.attrs.flatMap(({ name, value }) => {
      if (name === "srcset") return value.split(",").map((one) => one.trim().split(/\s+/)[0] ?? "");
      return name === "src" || name === "poster" || (name === "href" && element.tagName === "link") ? [value] : [];
    });
  return new Set([...everyElement(parse(html))].flatMap(addresses));
}
