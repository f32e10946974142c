import type { Labels } from "@trellis/findings";

/** What the fields of the documents that stand beside tools are called in one language, for reports. */
export async function ownLabels(language: "en" | "fr"): Promise<Labels> {
  const all = await Promise.all(
    language === "fr"
      ? [
          import("../generated/manifest/v1/labels/fr.js"),
          import("../generated/config/v1/labels/fr.js"),
          import("../generated/receipt/v1/labels/fr.js"),
          import("../generated/waivers/v1/labels/fr.js"),
          import("../generated/grants/v1/labels/fr.js"),
          import("../generated/known-problems/v1/labels/fr.js"),
        ]
      : [
          import("../generated/manifest/v1/labels/en.js"),
          import("../generated/config/v1/labels/en.js"),
          import("../generated/receipt/v1/labels/en.js"),
          import("../generated/waivers/v1/labels/en.js"),
          import("../generated/grants/v1/labels/en.js"),
          import("../generated/known-problems/v1/labels/en.js"),
        ],
  );
  return Object.assign({}, ...all.map(({ labels }) => labels));
}
