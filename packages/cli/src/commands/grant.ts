import { resolve } from "node:path";
import { finding, type Json, nearest } from "@trellis/findings";
import { wrapText } from "@trellis/findings/report";
import { createCalendar, type JudgedWaiver } from "@trellis/findings/waive";
import type { Command } from "../command.js";
import { commandName } from "../command-name.js";
import { type ExceptionsRun, runForExceptions } from "../exceptions/exceptions-run.js";
import { checkDay, checkOwner } from "../exceptions/read-answers.js";
import { shownFrom } from "../exceptions/shown-from.js";
import { startProblems, tellFailure } from "../exceptions/tell-failure.js";
import { screenOf, waiverLines, waiverName } from "../exceptions/waiver-lines.js";
import { rowsJson } from "../exceptions/waiver-row.js";
import { writeList } from "../exceptions/write-list.js";
import { readFormat } from "../read-options.js";
import { UsageError } from "../usage-error.js";

/** `trellis grant [tool/exception…]`: what is asked for, and an owner's yes to it. */
export const command: Command = async (given) => {
  const format = readFormat(given.options);
  const run = await runForExceptions(given, given.options.tool === undefined ? [] : [given.options.tool]);
  const { call, texts, exceptions } = run;
  if (startProblems(run).length > 0) return tellFailure(startProblems(run), run);
  const asked = exceptions.waivers.filter(({ state }) => state === "asked");
  if (call.args.length === 0 && call.options.all !== true) {
    call.io.stdout.write(format === "json" ? rowsJson(asked, run) : listText(asked, run));
    return 0;
  }
  const chosen = call.options.all === true ? asked : call.args.map((name) => find(name, asked));
  if (chosen.length === 0) {
    call.io.stdout.write(`${texts.grant.none}\n`);
    return 0;
  }
  const entries = chosen.flatMap((one) => grantsFor(one, run));
  return write(entries, chosen, run);
};

function listText(asked: readonly JudgedWaiver[], run: ExceptionsRun): string {
  const { grant } = run.texts;
  if (asked.length === 0) return `${grant.none}\n`;
  const [first] = asked;
  const command = `${commandName(run.call.io)} grant ${first ? waiverName(first) : ""}`;
  const blocks = asked.map((one) => waiverLines(one, run, { withEvidence: true }).join("\n"));
  return `${[grant.asked(asked.length), ...blocks, grant.sayYes(command)].join("\n\n")}\n`;
}

function find(name: string, asked: readonly JudgedWaiver[]): JudgedWaiver {
  const found = asked.filter((one) => waiverName(one) === name || one.waiver.id === name);
  const [only] = found;
  if (only && found.length === 1) return only;
  const names = asked.map(waiverName);
  const near = nearest(name, names);
  throw new UsageError({
    kind: "invalid-value",
    name: "grant",
    given: name,
    ...(names.length > 0 ? { allowed: names.slice(0, 20) } : { example: "trellis grant" }),
    ...(near !== undefined && { near }),
  });
}

interface GrantEntry {
  readonly [key: string]: Json;
}

/** One yes for each owner that is waited for; it repeats what it says yes to. */
function grantsFor(one: JudgedWaiver, run: ExceptionsRun): GrantEntry[] {
  const { call, exceptions, now } = run;
  const { by, until = one.waiver.until } = call.options;
  const granted = createCalendar(now).today(exceptions.policy.zone);
  checkDay(until, { today: granted, latest: one.waiver.until });
  if (by !== undefined) {
    checkOwner(by, one.waitsFor.includes("") ? [...exceptions.owners.keys()] : one.waitsFor, "--by");
  } else if (one.waitsFor.includes("")) {
    throw new UsageError({
      kind: "missing-argument",
      name: "--by",
      example: `trellis grant ${waiverName(one)} --by sales`,
    });
  }
  const { tool = "", id, rule, place, reason } = one.waiver;
  const owners = by === undefined ? one.waitsFor : [by];
  return owners.map((owner) => ({ tool, waiver: id, rule, place: { ...place }, reason, until, by: owner, granted }));
}

async function write(
  entries: readonly GrantEntry[],
  chosen: readonly JudgedWaiver[],
  run: ExceptionsRun,
): Promise<0 | 1 | 2> {
  const { call, texts, exceptions } = run;
  const { write: to, dryRun = false } = call.options;
  const folder = typeof to === "string" ? resolve(call.io.cwd, to) : exceptions.beside;
  const { grantsName, isInFolder } = await import("@trellis/byot");
  const file = resolve(folder, grantsName);
  // What a tool could write itself would count for nothing.
  const inTool = run.tools.filter(
    (tool) =>
      chosen.some(({ waiver }) => waiver.tool === tool.name) && isInFolder(folder, resolve(call.io.cwd, tool.folder)),
  );
  if (inTool.length > 0) {
    const { waiverGrantInTool } = await import("@trellis/byot/rules");
    return tellFailure(
      inTool.map(({ name }) => finding(waiverGrantInTool, { tool: name }, { name: grantsName })),
      run,
    );
  }
  const isReplaced = (before: Json) =>
    entries.some((entry) => ["tool", "waiver", "by"].every((part) => own(before, part) === entry[part]));
  const problem = await writeList({
    file,
    key: "grants",
    cwd: call.io.cwd,
    dryRun,
    heading: ` ${texts.grant.heading}`,
    add: entries,
    remove: isReplaced,
  });
  if (problem) return tellFailure([problem], run);
  const shown = shownFrom(call.io.cwd, file);
  const lines = [
    ...chosen.map((one) => waiverLines(one, run, { withEvidence: true }).join("\n")),
    dryRun ? texts.waive.planned(shown) : `${texts.grant.granted(chosen.length)} ${texts.waive.written(shown)}`,
    ...(dryRun ? [] : [wrapText(texts.grant.again, screenOf(run).width).join("\n")]),
  ];
  call.io.stdout.write(`${lines.join("\n\n")}\n`);
  return 0;
}

function own(value: Json, key: string): Json | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
