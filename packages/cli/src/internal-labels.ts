import type { Labels } from "@trellis/findings";
import type { Language } from "./language.js";

/** The names of the fields of our own documents: the manifest, the config and the header of a contract. */
export async function internalLabels(language: Language): Promise<Labels> {
  const { ownLabels } = await import("@trellis/byot");
  return ownLabels(language);
}
