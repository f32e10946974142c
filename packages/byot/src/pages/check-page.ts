import { layersOf, type RenderedPage, readContent, renderPage } from "@trellis/brand/content";
import { isGuardrailsError } from "@trellis/contract/guardrails";
import { type Finding, finding, type Json, nearest, type Place } from "@trellis/findings";
import type { CheckRun } from "../check-run.js";
import { nearestRef, refOf } from "../entries/published-names.js";
import { contentMarketUnknown, contentTemplateMissing, toolTemplateUnknown } from "../rules/index.gen.js";
import { type ReadPictures, readPictures } from "./read-pictures.js";
import type { LoadedTemplate } from "./template-entry.js";
import { templateStatus } from "./template-status.js";

/** The content of a page on its way through the check. */
export interface PageToCheck {
  /** The content's file; absolute, and real. */
  readonly path: string;
  /** The folder that nothing is read outside of; absolute, and real. */
  readonly root: string;
  /** The file from `root`, with "/". */
  readonly inner: string;
  /** The tool that publishes it, and the file as findings name it. */
  readonly at: { readonly tool?: string; readonly file: string };
  /** A file near it, as findings name it. */
  readonly shown: (path: string) => string;
  /** The template that the manifest names for it: "landing-page@1". */
  readonly template?: string;
}

/** A page whose content was checked, and which can be made of it. */
export interface CheckedPage {
  /** Its content's file as findings name it, and as the system does. */
  readonly file: string;
  readonly path: string;
  /** The tool that publishes it. */
  readonly tool?: string;
  /** The template that it says it is for, or that the manifest names. */
  readonly template?: LoadedTemplate;
  /** What its file says. */
  readonly content: Json | undefined;
  /** The place of something in its file. */
  readonly place: (pointer: string, part?: "key" | "value") => Place;
  /** The files that it is made of, absolute: when one changes, the page may change. */
  readonly files: readonly string[];
  /** What stands beside the page, by its address on it. */
  assets(): ReadonlyMap<string, Uint8Array>;
  /**
   * The page. Whoever asks has seen the findings of the check and knows that none fails any more; the page is proven all the
   * same. `assetsAt` is put before the address of each picture, as an e-mail needs it.
   */
  make(options?: { readonly assetsAt?: string }): RenderedPage;
}

/** What was found in a page's content. */
export interface PageCheck {
  readonly findings: readonly Finding[];
  readonly page: CheckedPage;
}

/** Checks the content of one page: whatever is in the file, the answer is findings. */
export async function checkPage(given: PageToCheck, run: CheckRun): Promise<PageCheck> {
  const { path, root, inner, at } = given;
  const content = readContent({ root, path: inner, file: at.file, at });
  const findings: Finding[] = [...content.findings];
  const base = {
    file: at.file,
    path,
    ...(at.tool !== undefined && { tool: at.tool }),
    content: content.value,
    place: content.place,
  };
  const unmade = (): PageCheck => ({
    findings,
    page: {
      ...base,
      files: [path],
      assets: () => new Map(),
      make: () => ({ ok: false, findings }),
    },
  });
  const { value } = content;
  if (value === undefined) return unmade();
  const ref = given.template ?? said(value, "template");
  if (ref === undefined) {
    const known = run.templates.entries.map(refOf);
    findings.push(finding(contentTemplateMissing, content.place(""), { known }));
    return unmade();
  }
  const template = await templateOf(ref, content.place("/template"), run);
  if (Array.isArray(template)) {
    findings.push(...template);
    return unmade();
  }

  const loaded = template as LoadedTemplate;
  const about = { ...content.place("/template"), template: ref };
  findings.push(...templateStatus(loaded.entry, run.templates.entries, about, run));
  const [market, locale] = [said(value, "market"), said(value, "locale")];
  const known = Object.keys(loaded.brand.markets);
  if (market !== undefined && !known.includes(market)) {
    const place = { ...content.place("/market"), contract: ref, template: ref, pointer: "/market" };
    findings.push(finding(contentMarketUnknown, place, { name: market, nearest: nearest(market, known), known }));
  }
  const layers = layersOf(loaded.template, loaded.brand, { market, locale });
  const pictures = readPictures({
    path,
    root,
    values: [value],
    at: (pointer) => ({ ...content.place(pointer), contract: ref, template: ref, pointer }),
    shown: given.shown,
  });
  findings.push(...pictures.findings.map((one) => (at.tool === undefined ? one : withTool(one, at.tool))));
  const make = (settled: boolean, assetsAt = ""): RenderedPage =>
    renderPage(loaded.template, value, {
      now: run.now,
      layers,
      brand: loaded.brand.rules,
      assets: movedTo(assetsAt, pictures),
      places: { content: content.place },
      ...(settled && { settle: () => [] }),
    });
  // Without a market that the brand knows, what comes from it would be told as missing a second time.
  const ofContent = make(false).findings.filter(
    ({ rule }) => rule !== "content/layer-missing" || market === undefined || known.includes(market),
  );
  findings.push(...ofContent);
  return {
    findings,
    page: {
      ...base,
      template: loaded,
      files: [path, ...pictures.files],
      assets: () => new Map([...loaded.files(), ...pictures.bytes]),
      make: ({ assetsAt } = {}) => make(true, assetsAt),
    },
  };
}

/** The template that is meant, or what is wrong with it. */
async function templateOf(ref: string, at: Place, { templates }: CheckRun): Promise<LoadedTemplate | Finding[]> {
  const { entries } = templates;
  if (!entries.some((one) => refOf(one) === ref)) {
    const data = { name: ref, nearest: nearestRef(ref, entries), known: entries.map(refOf).sort() };
    return [finding(toolTemplateUnknown, at, data)];
  }
  try {
    return await templates.load(ref);
  } catch (error) {
    if (isGuardrailsError(error)) return [...error.findings];
    throw error;
  }
}

function movedTo(before: string, { pictures }: ReadPictures): ReadPictures["pictures"] {
  if (before === "") return pictures;
  return new Map([...pictures].map(([name, picture]) => [name, { ...picture, src: before + picture.src }]));
}

function withTool(one: Finding, tool: string): Finding {
  return { ...one, at: { ...one.at, tool } };
}

function said(content: Json, key: string): string | undefined {
  if (typeof content !== "object" || content === null || !Object.hasOwn(content, key)) return undefined;
  const value = (content as { readonly [key: string]: Json })[key];
  return typeof value === "string" ? value : undefined;
}
