import { type Finding, finding, type Place } from "@trellis/findings";
import { createCalendar } from "@trellis/findings/waive";
import type { Receipt } from "../../generated/receipt/v1/index.js";
import {
  toolReceiptEdited,
  toolReceiptFromFuture,
  toolReceiptOfOther,
  toolReceiptProblems,
  toolReceiptStale,
} from "../rules/index.gen.js";
import { isSealed } from "./seal-receipt.js";

/** What a receipt is held against. */
export interface ReceiptContext {
  /** The name of the tool in whose folder it stands. */
  readonly tool: string;
  readonly now: Date;
  /** For how many days a receipt vouches for data that is not here. */
  readonly validDays: number;
  /** The place of what stands at `pointer` in the receipt. */
  readonly place: (pointer: string) => Place;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Says what is wrong with a receipt as a whole: edited, of another tool, from the future, too old, or with problems. Those
 * that were under an exception are told as such, for the exceptions of the run to cover. Pure.
 */
export function verifyReceipt(receipt: Receipt, { tool, now, validDays, place }: ReceiptContext): Finding[] {
  if (!isSealed(receipt)) return [finding(toolReceiptEdited, place("/digest"))];
  if (receipt.tool !== tool) return [finding(toolReceiptOfOther, place("/tool"), { name: receipt.tool })];
  const checkedAt = Date.parse(receipt.checkedAt);
  const date = receipt.checkedAt.slice(0, 10);
  const at = place("/checkedAt");
  const age: Finding[] = [];
  if (checkedAt > now.getTime()) age.push(finding(toolReceiptFromFuture, at, { date }));
  else if (now.getTime() - checkedAt > validDays * day) age.push(finding(toolReceiptStale, at, { date, validDays }));
  return [
    ...age,
    ...receipt.problems.flatMap((problems, index) => failing(problems, place(`/problems/${index}`), now)),
  ];
}

function failing(problems: Receipt["problems"][number], at: Place, now: Date): Finding[] {
  const { rule, level, count, exceptionUntil, exceptionZone = "UTC" } = problems;
  if (level === "advisory") return [];
  const counted = { name: rule, problems: count };
  const isExcepted = exceptionUntil !== undefined && createCalendar(now).today(exceptionZone) <= exceptionUntil;
  if (!isExcepted) return [finding(toolReceiptProblems, at, { ...counted, until: exceptionUntil })];
  // That there was an exception is the tool's own word: whether there is one is decided with all the others.
  return [{ ...finding(toolReceiptProblems, at, { ...counted, what: "excepted" }), level }];
}
