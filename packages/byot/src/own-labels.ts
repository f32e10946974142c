import type { Labels } from "@trellis/findings";

/** What the fields of the manifest and the configuration are called in one language, for reports. */
export async function ownLabels(language: "en" | "fr"): Promise<Labels> {
  const [manifest, config] = await Promise.all(
    language === "fr"
      ? [import("../generated/manifest/v1/labels/fr.js"), import("../generated/config/v1/labels/fr.js")]
      : [import("../generated/manifest/v1/labels/en.js"), import("../generated/config/v1/labels/en.js")],
  );
  return { ...manifest.labels, ...config.labels };
}
