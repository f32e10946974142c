import { type Finding, finding, type Json } from "@trellis/findings";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import type { PublishedTemplate } from "../compile/compile-template.js";
import type { PageOptions } from "../content/page-options.js";
import { renderPage } from "../render/render-page.js";
import { templateHtmlQuestionable } from "../rules/index.gen.js";

// What is a matter of taste in markup, or of the server that sends it.
const taste = {
  "attr-quotes": "off",
  "attribute-boolean-style": "off",
  "doctype-style": "off",
  "long-title": "off",
  "no-inline-style": "off",
  "no-raw-characters": "off",
  "no-trailing-whitespace": "off",
  "require-sri": "off",
  "tel-non-breaking": "off",
  "void-style": "off",
} as const;

// What MJML writes for mail programs that lay pages out by tables and attributes.
const mail = {
  "attribute-allowed-values": "off",
  "no-conditional-comment": "off",
  "no-deprecated-attr": "off",
  "prefer-native-element": "off",
  "text-content": "off",
} as const;

/**
 * Renders a template with its examples and has html-validate judge the pages. What is found in a template's markup holds for
 * every page of it, so that no page needs to be judged again. An example that makes no page gives its own findings.
 */
export async function lintTemplate(
  template: PublishedTemplate,
  examples: readonly Json[],
  options: PageOptions,
): Promise<Finding[]> {
  const judge = new HtmlValidate(
    new StaticConfigLoader({
      extends: ["html-validate:recommended"],
      rules: template.kind === "email" ? { ...taste, ...mail } : taste,
    }),
  );
  const findings = new Map<string, Finding>();
  for (const example of examples) {
    const page = renderPage(template, example, options);
    for (const one of page.findings) findings.set(JSON.stringify(one), one);
    if (!page.ok) continue;
    const { results } = await judge.validateString(page.html);
    for (const { ruleId, message } of results.flatMap(({ messages }) => messages)) {
      const one = finding(templateHtmlQuestionable, { template: template.ref }, { name: ruleId, what: message });
      findings.set(JSON.stringify(one), one);
    }
  }
  return [...findings.values()];
}
