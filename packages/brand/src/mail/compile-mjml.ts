import { type Finding, finding, type Place } from "@trellis/findings";
import { markupInvalid } from "../rules/template/markup-invalid.js";

/** The HTML of an MJML template, its slots still in it. */
export type CompiledMjml =
  | { readonly ok: true; readonly html: string }
  | { readonly ok: false; readonly findings: readonly Finding[] };

// MJML names the whole e-mail by its title, which then stands outside of every landmark that a template brings.
const spokenTitle = /(<div)\s+aria-label="[^"]*"(?=\s+aria-roledescription="email"\s+role="article")/;

/**
 * Turns MJML into HTML once, when the template is compiled; slots pass through untouched and are judged in the HTML. Includes
 * are not followed and no font is fetched from elsewhere. MJML itself is loaded when it is first needed: it is large.
 */
export async function compileMjml(mjml: string, at: Place = {}): Promise<CompiledMjml> {
  const { default: toHtml } = await import("mjml");
  try {
    const { html, errors } = await toHtml(mjml, {
      validationLevel: "soft",
      keepComments: false,
      fonts: {},
      ignoreIncludes: true,
    });
    const findings = errors.map(({ line, message }) =>
      finding(markupInvalid, { ...at, line }, { what: "mjml", name: message }),
    );
    return findings.length > 0 ? { ok: false, findings } : { ok: true, html: html.replace(spokenTitle, "$1") };
  } catch (error) {
    const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    return { ok: false, findings: [finding(markupInvalid, at, { what: "mjml", name: message })] };
  }
}
