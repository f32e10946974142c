import { describe, visibleText } from "@trellis/findings";
import { type Style, wrapText } from "@trellis/findings/report";
import type { JudgedWaiver } from "@trellis/findings/waive";
import { styleFor } from "../style.js";
import { evidenceOf } from "./evidence.js";
import type { ExceptionsRun } from "./exceptions-run.js";
import { ownerText, partLines, placeText } from "./tell-parts.js";

/** How one goes by what an owner says yes to: "webinar-import/country-names". */
export function waiverName({ waiver }: JudgedWaiver): string {
  return visibleText(`${waiver.tool ?? ""}/${waiver.id}`);
}

/** What the screen is like. */
export function screenOf({ call }: Pick<ExceptionsRun, "call">): { readonly style: Style; readonly width: number } {
  const { stdout, env } = call.io;
  return { style: styleFor(stdout, call.options, env), width: Math.min(100, Math.max(40, stdout.width ?? 80)) };
}

/** An exception with its reason, its end, whom it waits for and, on demand, what it is about. */
export function waiverLines(one: JudgedWaiver, run: ExceptionsRun, { withEvidence = false } = {}): string[] {
  const { texts, exceptions, words, labels } = run;
  const { parts, waivers, waive } = texts;
  const screen = screenOf(run);
  const { waiver } = one;
  const { problems, count, files } = evidenceOf(one, run);
  const evidence = `${problems.join(" ")} (${count} ×, ${files.join(", ")})`;
  return [
    `${screen.style.strong(waiverName(one))} ${screen.style.quiet(`· ${visibleText(waiver.rule)}`)}`,
    ...partLines(
      [
        [parts.place, placeText(waiver.place)],
        ...(withEvidence && problems.length > 0 ? [[parts.evidence, evidence] as const] : []),
        [parts.reason, waiver.reason],
        ...(withEvidence ? [[parts.learn, waiver.learn] as const] : []),
        ...(waiver.outcome ? [[parts.outcome, waiver.outcome] as const] : []),
        [parts.owner, ownerText(waiver.owner, exceptions.owners)],
        [parts.until, `${texts.until(one.until, one.zone)}, ${waivers.daysLeft(one.daysLeft)}`],
        ...one.waitsFor.map(
          (key) => [parts.waitsFor, key === "" ? waive.anyOwner : ownerText(key, exceptions.owners)] as const,
        ),
      ],
      screen,
    ),
    ...one.problems.flatMap((found) => {
      const { problem, fix } = describe(found, words, labels);
      return wrapText(visibleText(`${problem} ${fix}`, 1000), screen.width, "  ");
    }),
  ];
}
