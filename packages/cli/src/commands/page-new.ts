import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { LoadedTemplate } from "@trellis/byot";
import type { Finding, Json } from "@trellis/findings";
import type { Command } from "../command.js";
import { internalLabels } from "../internal-labels.js";
import type { Language } from "../language.js";
import { loadSetup } from "../load-setup.js";
import { tellNew } from "../new-files.js";
import { contentText } from "../page/content-text.js";
import { findTemplate } from "../page/find-template.js";
import { loadPageTexts } from "../page/load-page-texts.js";
import { checkLanguage, readFormat } from "../read-options.js";
import { reportRun } from "../report-run.js";
import { UsageError } from "../usage-error.js";

/** `trellis page new <template> [file]`: a content file in which every slot is explained. */
export const command: Command = async (given) => {
  checkLanguage(given.options);
  readFormat(given.options);
  const [name, written, more] = given.args;
  const example = "trellis page new landing-page pages/spring.yaml";
  if (name === undefined) throw new UsageError({ kind: "missing-argument", name: "template", example });
  if (more !== undefined) throw new UsageError({ kind: "too-many-arguments", name: more });
  const setup = await loadSetup(given);
  const { call } = setup;
  const { cwd } = call.io;
  const found = await findTemplate(name, setup.guardrails);
  if (found.template === undefined) {
    const findings: Finding[] = [...setup.findings, ...found.findings];
    const labels = await internalLabels(call.language);
    return reportRun({ findings, tools: [], labels, now: call.io.now(), checked: "" }, call);
  }
  const loaded = found.template;
  const file = written ?? `${loaded.entry.name}.yaml`;
  if (!/\.ya?ml$/i.test(file)) throw new UsageError({ kind: "invalid-value", name: "file", given: file, example });
  const text = contentText({
    loaded,
    language: call.language,
    texts: await loadPageTexts(call.language),
    file,
    example: await exampleOf(loaded.entry, call.language),
  });
  const path = resolve(cwd, file);
  const next = [`trellis check ${file}`, `trellis page preview ${file}`];
  return tellNew({ folder: dirname(path), files: new Map([[basename(path), text]]), next }, call);
};

/** Content that the template's authors show, where their package brings it along. */
async function exampleOf(
  { name, major, package: { folder } }: LoadedTemplate["entry"],
  language: Language,
): Promise<Json | undefined> {
  const path = `templates/${name}/v${major}/examples`;
  if (!existsSync(join(folder, path))) return undefined;
  const files = readdirSync(join(folder, path)).filter((one) => /\.ya?ml$/.test(one));
  const { readDocument } = await import("@trellis/contract/read");
  const examples = files.sort().map((file) => readDocument({ root: folder, path: `${path}/${file}` }).value);
  return examples.find((one) => localeOf(one).startsWith(language));
}

function localeOf(content: Json | undefined): string {
  const isRecord = typeof content === "object" && content !== null && "locale" in content;
  return isRecord && typeof content.locale === "string" ? content.locale : "en";
}
