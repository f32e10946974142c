import { existsSync } from "node:fs";
import { join } from "node:path";
import { closestPosition, readDocument } from "@trellis/contract/read";
import { type Finding, finding } from "@trellis/findings";
import { sourceMissing } from "../rules/template/source-missing.js";
import type { TokenSet } from "../tokens/token-set.js";
import { type CompiledTemplate, compileTemplate } from "./compile-template.js";
import { readMarkup } from "./read-markup.js";

/** Where a template stands. */
export interface TemplateFolder {
  /** The folder that nothing is read outside of. */
  readonly root: string;
  /** The template's folder, from `root`, with "/"; `root` itself when left out. */
  readonly path?: string;
  readonly tokens?: TokenSet;
}

/**
 * Reads and compiles the template in a folder: `template.yaml` beside `template.html`, or `template.mjml` for an e-mail.
 * Never throws.
 */
export async function readTemplate({ root, path = "", tokens }: TemplateFolder): Promise<CompiledTemplate> {
  const inFolder = (name: string): string => (path === "" ? name : `${path}/${name}`);
  const document = readDocument({ root, path: inFolder("template.yaml"), at: { contract: "template@1" } });
  if (document.value === undefined) return { ok: false, findings: document.findings };
  const findings: Finding[] = [...document.findings];
  const name = ["template.html", "template.mjml"].find((one) => existsSync(join(root, path, one)));
  if (name === undefined)
    return { ok: false, findings: [...findings, finding(sourceMissing, { file: document.file })] };
  const markup = await readMarkup(root, inFolder(name), tokens);
  if (!markup.ok) return { ok: false, findings: [...findings, ...markup.findings] };
  const compiled = compileTemplate({
    html: markup.html,
    manifest: document.value,
    ...(tokens ? { tokens } : {}),
    files: { html: markup.file, manifest: document.file },
    place: (pointer, part) => ({ file: document.file, pointer, ...closestPosition(document, pointer, part) }),
  });
  return { ...compiled, findings: [...findings, ...compiled.findings.map(markup.inSource)] };
}
