import { createHash } from "node:crypto";
import { schemaDigest } from "@trellis/contract";
import { type Finding, fails, finding, type Json } from "@trellis/findings";
import type { PublishedTemplate } from "../compile/compile-template.js";
import { checkContent } from "../content/check-content.js";
import type { PageOptions } from "../content/page-options.js";
import { pageAltered } from "../rules/content/page-altered.js";
import type { PageContext } from "./format.js";
import { plainText } from "./plain-text.js";
import { provePage } from "./prove-page.js";

/** What a page was made of: with it, anybody can tell whether a published page is still what was checked. */
export interface PageManifest {
  readonly trellisPage: 1;
  readonly template: string;
  readonly version: string;
  readonly locale: string;
  readonly market?: string;
  /** "sha256-" and 64 hexadecimal digits each. */
  readonly digests: {
    readonly page: string;
    readonly template: string;
    readonly tokens?: string;
    readonly content: string;
    readonly market?: string;
    readonly locale?: string;
  };
  /** The pictures that the page shows. */
  readonly assets: readonly string[];
}

/** A page with its manifest, or why there is none. */
export type RenderedPage =
  | {
      readonly ok: true;
      readonly html: string;
      /** An e-mail's part for programs that show no HTML. */
      readonly text?: string;
      readonly manifest: PageManifest;
      /** Advice; nothing that fails. */
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Makes a page: checks the content, writes it into the template, reads the result as a browser does, and gives it only when
 * every node of it is the template's. `given` is the content, as JSON: what a file held, or a value of the template's own type. Whatever it
 * is, the answer is a page or findings; never throws.
 */
export function renderPage(template: PublishedTemplate, given: Json | object, options: PageOptions): RenderedPage {
  // An interface such as LandingPage is JSON too, and TypeScript gives it no index signature that would say so.
  const content = given as Json;
  const { merged, locale, market, ...checked } = checkContent(template, content, options);
  const findings = options.settle?.(checked.findings) ?? checked.findings;
  if (!merged || findings.some(fails)) return { ok: false, findings };
  const assets = new Set<string>();
  const page: PageContext = {
    locale,
    picture: (asset) => {
      assets.add(asset);
      return options.assets?.get(asset);
    },
  };
  const altered = (where: string): RenderedPage => ({
    ok: false,
    findings: [
      ...findings,
      finding(pageAltered, { ...options.places?.content?.(""), template: template.ref }, { name: where }),
    ],
  });
  let html: string;
  try {
    html = (options.render ?? template.render)(merged.values, page);
  } catch {
    return altered("render");
  }
  const { tree, difference } = provePage(template, merged.values, page, html);
  if (difference !== undefined) return altered(difference);
  return {
    ok: true,
    html,
    ...(template.kind === "email" ? { text: plainText(tree) } : {}),
    findings,
    manifest: {
      trellisPage: 1,
      template: template.ref,
      version: template.header.version,
      locale,
      ...(market === undefined ? {} : { market }),
      digests: {
        page: digest(html),
        template: template.digest,
        ...(template.tokens ? { tokens: template.tokens.digest } : {}),
        content: schemaDigest(content),
        ...(options.layers?.market === undefined ? {} : { market: schemaDigest(options.layers.market) }),
        ...(options.layers?.locale === undefined ? {} : { locale: schemaDigest(options.layers.locale) }),
      },
      assets: [...assets].sort(),
    },
  };
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("hex")}`;
}
