import type { Labels } from "@trellis/findings";
import type { Language } from "./language.js";

/** The names of the fields of the documents that a maker writes: the manifest and the config. */
export async function internalLabels(language: Language): Promise<Labels> {
  const { ownLabels } = await import("@trellis/byot");
  return ownLabels(language);
}

/** The names of the fields of the document that a publisher writes: the header of a contract. */
export async function publisherLabels(language: Language): Promise<Labels> {
  const { headerLabels } = await import("@trellis/contract/lint");
  return headerLabels(language);
}
