import type { PublishedBrand, PublishedTemplate } from "@trellis/brand/content";
import type { GuardrailPackage } from "@trellis/contract/guardrails";
import type { Labels } from "@trellis/findings";

/** A template as the `trellis.json` of its package lists it. Nothing of it is loaded yet. */
export interface TemplateEntry {
  readonly name: string;
  readonly major: number;
  readonly status: string;
  readonly version?: string;
  readonly sunset?: string;
  readonly title?: string;
  readonly purpose?: string;
  readonly owner?: string;
  readonly kind?: string;
  /** The subpath of its package, and what it exports; absent where a package only announces a template. */
  readonly module?: { readonly module: string; readonly export: string } | undefined;
  /** The same of what the brand says for all its pages. */
  readonly brand?: { readonly module: string; readonly export: string };
  /** What its pages bring along: address on the page, and subpath of the package. */
  readonly files: readonly { readonly address: string; readonly file: string }[];
  /** Where it stands in the `trellis.json`. */
  readonly pointer: string;
  readonly package: GuardrailPackage;
}

/** A template with everything that checking, telling and making a page needs. */
export interface LoadedTemplate {
  /** As it is referred to: "landing-page@1". */
  readonly ref: string;
  readonly entry: TemplateEntry;
  readonly template: PublishedTemplate;
  readonly brand: PublishedBrand;
  /** What its slots are called, by language. */
  readonly labels: { readonly en: Labels; readonly fr: Labels };
  /** The bytes of what its pages bring along, by address. Read when a page is written. */
  files(): ReadonlyMap<string, Uint8Array>;
}

/** The templates of a run, each loaded when it is first asked for and never twice. */
export interface Templates {
  readonly entries: readonly TemplateEntry[];
  /** Rejects with a `GuardrailsError` when its package does not hold what its `trellis.json` says. */
  load(ref: string): Promise<LoadedTemplate>;
}
