import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fails, visibleText } from "@trellis/findings";
import { type CheckedTool, type ReportedFinding, wrapText } from "@trellis/findings/report";
import { addSpan, createCalendar, type JudgedWaiver } from "@trellis/findings/waive";
import type { Command } from "../command.js";
import { commandName } from "../command-name.js";
import { chooseProblem } from "../exceptions/choose-problem.js";
import { type ExceptionsRun, runForExceptions } from "../exceptions/exceptions-run.js";
import { type Answers, readAnswers } from "../exceptions/read-answers.js";
import { startProblems, tellFailure } from "../exceptions/tell-failure.js";
import { ownerText, partLines, placeText } from "../exceptions/tell-parts.js";
import { type WaiverEntry, waiverEntry } from "../exceptions/waiver-entry.js";
import { writeList } from "../exceptions/write-list.js";
import { styleFor } from "../style.js";

/** `trellis waive <fingerprint|rule>`: an exception for one problem of a tool, with a reason and an end. */
export const command: Command = async (given) => {
  const [what = ""] = given.args;
  const run = await runForExceptions(given, await toolPaths(given.options.tool, given.io.cwd));
  const { call, exceptions, now } = run;
  if (startProblems(run).length > 0) return tellFailure(startProblems(run), run);
  const chosen = await chooseProblem(what, run);
  if (!chosen.ok) return tellFailure([chosen.finding], run);
  const { problem } = chosen;
  const tool = run.tools.find(({ name }) => name === problem.at.tool);
  const folder = tool?.folder ?? ".";
  // A list that is wrong somewhere is mended before it becomes longer.
  const ofList = run.findings.filter(
    (one) => one.at.file === listFile(folder) && fails(one) && /^(?:file|data)\//.test(one.rule),
  );
  if (ofList.length > 0) return tellFailure(ofList, run);

  const { policy } = exceptions;
  const since = createCalendar(now).today(policy.zone);
  const latest = addSpan(since, policy.spans[problem.level === "hard" ? "hard" : "soft"]) ?? since;
  const ended = endedFor(problem, exceptions.waivers);
  const isSilent = ended !== undefined && (ended.waiver.outcome ?? "").trim() === "";
  // Who is asked for a reason has to see what for.
  if (call.io.ask) call.io.stdout.write(`${visibleText(problem.problem, 1000)}\n\n`);
  const answers = await readAnswers(
    {
      given: what,
      today: since,
      latest,
      owner: tool?.owner !== undefined && exceptions.owners.has(tool.owner) ? tool.owner : undefined,
      ended: isSilent ? ended?.waiver.id : undefined,
    },
    run,
  );
  const taken = exceptions.waivers
    .filter(({ waiver }) => waiver.tool === problem.at.tool)
    .map(({ waiver: { id } }) => id);
  const entry = waiverEntry({ problem, folder, since, taken, ...(ended && { renews: ended.waiver.id }) }, answers);
  call.io.stdout.write(promise(entry, problem, tool, run));
  if (!(await isConfirmed(run))) {
    call.io.stdout.write(`${run.texts.waive.cancelled}\n`);
    return 0;
  }
  return write(entry, answers, { folder, ended, isSilent }, run);
};

async function write(
  entry: WaiverEntry,
  { outcome }: Answers,
  { folder, ended, isSilent }: { folder: string; ended: JudgedWaiver | undefined; isSilent: boolean },
  run: ExceptionsRun,
): Promise<0 | 1 | 2> {
  const { call, texts } = run;
  const shown = listFile(folder);
  const dryRun = call.options.dryRun === true;
  const index = Number(ended?.waiver.at?.pointer?.split("/").at(-1));
  const problem = await writeList({
    file: resolve(call.io.cwd, shown),
    key: "waivers",
    cwd: call.io.cwd,
    dryRun,
    heading: ` ${texts.waive.heading}`,
    add: [{ ...entry, place: { ...entry.place } }],
    set: isSilent && outcome !== undefined ? [{ index, name: "outcome", value: outcome }] : [],
  });
  if (problem) return tellFailure([problem], run);
  call.io.stdout.write(`\n${dryRun ? texts.waive.planned(shown) : texts.waive.written(shown)}\n`);
  return 0;
}

/** What the exception says, what the maker promises with it, and whom to ask. */
function promise(
  entry: WaiverEntry,
  problem: ReportedFinding,
  tool: CheckedTool | undefined,
  run: ExceptionsRun,
): string {
  const { call, texts, exceptions } = run;
  const { parts, waive } = texts;
  const { stdout, env } = call.io;
  const options = { style: styleFor(stdout, call.options, env), width: Math.min(100, stdout.width ?? 80) };
  const said = (text: string) => wrapText(text, options.width, "");
  const lines = [
    options.style.strong(waive.made(entry.id)),
    ...partLines(
      [
        [parts.evidence, problem.problem],
        [parts.rule, entry.rule],
        [parts.place, placeText(entry.place)],
        [parts.reason, entry.reason],
        [parts.learn, entry.learn],
        [parts.owner, ownerText(entry.owner, exceptions.owners)],
        [parts.until, texts.until(entry.until, exceptions.policy.zone)],
        ...(entry.renews === undefined ? [] : [[parts.renews, entry.renews] as const]),
      ],
      options,
    ),
    "",
    ...said(waive.promise(entry.until)),
  ];
  if (problem.level === "hard") {
    const key = ownerKey(problem, run);
    const asked = key === undefined ? waive.anyOwner : ownerText(key, exceptions.owners);
    const name = `${tool?.name ?? problem.at.tool ?? ""}/${entry.id}`;
    lines.push(...said(waive.asksFor(asked)), waive.grantWith(`${commandName(call.io)} grant ${name}`));
  }
  return `${lines.join("\n")}\n`;
}

function ownerKey({ rule, at }: ReportedFinding, { exceptions: { policy } }: ExceptionsRun): string | undefined {
  const { ruleOwners = {}, contractOwners = {} } = policy;
  if (Object.hasOwn(ruleOwners, rule)) return ruleOwners[rule];
  return at.contract !== undefined && Object.hasOwn(contractOwners, at.contract)
    ? contractOwners[at.contract]
    : undefined;
}

/** Flags are an answer; a person who was asked is asked once more before anything is written. */
async function isConfirmed({ call, texts }: ExceptionsRun): Promise<boolean> {
  if (call.options.yes === true || call.options.dryRun === true || !call.io.ask) return true;
  return texts.waive.yes.includes((await call.io.ask(texts.waive.confirm)).trim().toLowerCase());
}

/** The exception for the same problem that has ended. */
function endedFor(problem: ReportedFinding, waivers: readonly JudgedWaiver[]): JudgedWaiver | undefined {
  const ended = waivers.filter(
    ({ waiver, state, matches }) =>
      state === "expired" &&
      waiver.tool === problem.at.tool &&
      waiver.rule === problem.rule &&
      matches.some(({ at }) => at.file === problem.at.file && at.pointer === problem.at.pointer),
  );
  return ended.at(-1);
}

function listFile(folder: string): string {
  return folder === "." ? "waivers.yaml" : `${folder}/waivers.yaml`;
}

/** The tool that is named, or the one in which the command was started; otherwise the tools of the configuration. */
async function toolPaths(named: string | undefined, cwd: string): Promise<readonly string[]> {
  if (named !== undefined) return [named];
  const { manifestName } = await import("@trellis/byot");
  return existsSync(resolve(cwd, manifestName)) ? ["."] : [];
}
