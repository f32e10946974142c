import { resolve } from "node:path";
import { type Finding, nearest } from "@trellis/findings";
import type { Command } from "../command.js";
import { loadSetup } from "../load-setup.js";
import type { OptionValues } from "../options.js";
import { checkPages } from "../page/check-pages.js";
import { loadPageTexts } from "../page/load-page-texts.js";
import { type PageForm, pageFiles, pageNames } from "../page/page-files.js";
import { writePageFiles } from "../page/write-page-files.js";
import { checkLanguage, readNow } from "../read-options.js";
import { reportRun } from "../report-run.js";
import { UsageError } from "../usage-error.js";

/** `trellis page render <path>`: writes each page of which nothing fails, with all that it needs. */
export const command: Command = async (given) => {
  checkLanguage(given.options);
  const form = readForm(given.options);
  const assetsAt = readAssetsAt(given.options, form);
  const now = readNow(given.options, given.io);
  const setup = await loadSetup(given);
  const { call } = setup;
  const { cwd } = call.io;
  const [path = ""] = call.args;
  const { pages, ready, tools, findings, labels } = await checkPages(path, setup, now);
  const out = resolve(cwd, call.options.out ?? "dist");
  const names = pageNames(pages);
  const dryRun = call.options.dryRun === true;
  const written: string[] = [];
  const problems: Finding[] = [];
  for (const page of ready) {
    if (form === "email" && page.template?.template.kind !== "email") {
      throw new UsageError({ kind: "invalid-value", name: "--format", given: form, allowed: ["html", "fragment"] });
    }
    const made = page.make({ ...(assetsAt !== undefined && { assetsAt }) });
    if (!made.ok) {
      problems.push(...made.findings);
      continue;
    }
    const files = await pageFiles(made, page, form);
    const result = await writePageFiles(resolve(out, names.get(page) ?? ""), files, { cwd, dryRun });
    problems.push(...result.findings);
    if (result.findings.length === 0) written.push(result.files.at(-1) ?? "");
  }
  const checked = (await loadPageTexts(call.language)).rendered({
    written,
    held: pages.length - written.length,
    dryRun,
  });
  // What the pages are written as is not how this report is written.
  const { format: _, ...options } = call.options;
  return reportRun({ findings: [...findings, ...problems], tools, labels, now, checked }, { ...call, options });
};

const forms = ["html", "fragment", "email"] as const;

function readForm({ format = "html" }: OptionValues): PageForm {
  const form = forms.find((one) => one === format);
  if (form !== undefined) return form;
  const near = nearest(format, forms);
  throw new UsageError({
    kind: "invalid-value",
    name: "--format",
    given: format,
    allowed: forms,
    ...(near === undefined ? {} : { near }),
  });
}

/** An e-mail's pictures lie on a server: there is nothing beside it. */
function readAssetsAt({ assetsAt }: OptionValues, form: PageForm): string | undefined {
  const example = "--assets-at https://static.acme.example/spring/";
  if (assetsAt === undefined) {
    if (form === "email") throw new UsageError({ kind: "missing-argument", name: "--assets-at", example });
    return undefined;
  }
  if (!/^https:\/\/[\w.-]+(?::\d+)?\/(?:[\w.~%/-]*)$/.test(`${assetsAt}/`)) {
    throw new UsageError({ kind: "invalid-value", name: "--assets-at", given: assetsAt, example });
  }
  return assetsAt.endsWith("/") ? assetsAt : `${assetsAt}/`;
}
