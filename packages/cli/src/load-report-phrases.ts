import type { ReportPhrases } from "@trellis/findings/report";
import type { Language } from "./language.js";

/** The report's own phrases in one language. */
export async function loadReportPhrases(language: Language): Promise<ReportPhrases> {
  if (language === "fr") return (await import("@trellis/findings/report/phrases/fr")).fr;
  return (await import("@trellis/findings/report/phrases/en")).en;
}
