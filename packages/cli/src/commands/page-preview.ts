import { statSync } from "node:fs";
import { resolve } from "node:path";
import { fails } from "@trellis/findings";
import { buildReport } from "@trellis/findings/report";
import type { Call, Command } from "../command.js";
import { loadReportPhrases } from "../load-report-phrases.js";
import { loadSetup } from "../load-setup.js";
import { loadWords } from "../load-words.js";
import { checkPages, type PagesChecked } from "../page/check-pages.js";
import { loadPageTexts } from "../page/load-page-texts.js";
import type { PreviewState } from "../preview/preview-state.js";
import { type Preview, startPreview } from "../preview/start-preview.js";
import { watchFiles } from "../preview/watch-files.js";
import { checkLanguage, readNow } from "../read-options.js";
import { reportRun } from "../report-run.js";
import { UsageError } from "../usage-error.js";

/** `trellis page preview <file>`: the page in a browser, and what the check says beside it, until somebody ends it. */
export const command: Command = async (given) => {
  checkLanguage(given.options);
  const port = readPort(given.options.port);
  const [file = ""] = given.args;
  refuseFolder(file, given);
  readNow(given.options, given.io);
  const setup = await loadSetup(given);
  const { call } = setup;
  const look = () => checkPages(file, setup, readNow(call.options, call.io));
  const first = await look();
  const [page] = first.pages;
  if (!page) {
    const outcome = { ...first, now: readNow(call.options, call.io), checked: "" };
    return reportRun(outcome, call);
  }
  const texts = (await loadPageTexts(call.language)).preview;
  const preview = await start(file, port, call, texts);
  preview.show(await stateOf(first, call));
  call.io.stdout.write(`${texts.started(preview.address, file)}\n`);

  let watched = page.files;
  // One look at a time: a change during a look is looked at after it.
  let looking = Promise.resolve();
  const watch = watchFiles(watched, () => {
    looking = looking.then(async () => {
      const checked = await look();
      preview.show(await stateOf(checked, call));
      // While the file cannot be read, what it named is still worth watching.
      watched = [...new Set([...watched, ...(checked.pages[0]?.files ?? [])])];
      watch.follow(watched);
    });
  });
  await call.io.untilInterrupted?.();
  watch.stop();
  await looking;
  await preview.close();
  call.io.stdout.write(`${texts.stopped}\n`);
  return 0;
};

/** What is shown: the page when nothing of it fails, and every finding in words. */
async function stateOf({ findings, tools, labels, ready }: PagesChecked, call: Call): Promise<PreviewState> {
  const [words, phrases] = await Promise.all([loadWords(call.language), loadReportPhrases(call.language)]);
  const [page] = ready;
  const made = page?.make();
  const all = made && !made.ok ? [...findings, ...made.findings] : findings;
  const report = buildReport({ findings: all, tools, words, labels, now: call.io.now(), version: call.version });
  return {
    ...(page &&
      made?.ok && {
        page: { html: made.html, ...(made.text !== undefined && { text: made.text }), assets: page.assets() },
      }),
    findings: report.findings.map((one) => ({
      problem: one.problem,
      fix: one.fix,
      place: phrases.place(one.at),
      rule: one.rule,
      fails: fails(one),
    })),
  };
}

async function start(
  file: string,
  port: number,
  { language }: Call,
  texts: Parameters<typeof startPreview>[0]["texts"],
): Promise<Preview> {
  try {
    return await startPreview({ file, language, texts, port });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    throw new UsageError({ kind: "invalid-value", name: "--port", given: String(port), example: "--port 4711" });
  }
}

function readPort(given: string | undefined): number {
  if (given === undefined) return 0;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new UsageError({ kind: "invalid-value", name: "--port", given, example: "--port 4711" });
}

/** A preview is of one page. */
function refuseFolder(file: string, { io }: Call): void {
  const isFolder = statSync(resolve(io.cwd, file), { throwIfNoEntry: false })?.isDirectory() ?? false;
  const example = "trellis page preview pages/spring.yaml";
  if (isFolder) throw new UsageError({ kind: "invalid-value", name: "file", given: file, example });
}
