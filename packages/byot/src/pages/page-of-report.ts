import type { CheckedPage } from "./check-page.js";

/** A page as a report lists it. */
export function pageOfReport({ file, template }: CheckedPage): { file: string; template: string } {
  return { file, template: template?.ref ?? "–" };
}
