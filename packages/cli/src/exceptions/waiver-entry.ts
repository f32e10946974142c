import { fieldPath } from "@trellis/findings";
import type { ReportedFinding } from "@trellis/findings/report";
import { fileInTool, type WaiverPlace } from "@trellis/findings/waive";
import type { Answers } from "./read-answers.js";

/** An entry of `waivers.yaml`, its parts in the order in which people read them. */
export interface WaiverEntry extends Omit<Answers, "outcome"> {
  readonly id: string;
  readonly rule: string;
  readonly place: WaiverPlace;
  readonly since: string;
  readonly renews?: string;
}

/** What an entry is made of besides the maker's answers. */
export interface EntryFacts {
  readonly problem: ReportedFinding;
  /** The tool's folder as findings name files. */
  readonly folder: string;
  readonly since: string;
  /** The ids that the tool's exceptions have. */
  readonly taken: readonly string[];
  readonly renews?: string;
}

/** The entry for one problem: the same problem in other lines and records is meant as well, nothing else. */
export function waiverEntry(
  { problem, folder, since, taken, renews }: EntryFacts,
  { reason, learn, owner, until }: Answers,
): WaiverEntry {
  const place = placeOf(problem, folder);
  return {
    id: freeId(
      `${problem.rule.slice(problem.rule.indexOf("/") + 1)} ${place.slot ?? place.field ?? place.name ?? ""}`,
      taken,
    ),
    rule: problem.rule,
    place,
    reason,
    learn,
    owner,
    since,
    until,
    ...(renews !== undefined && { renews }),
  };
}

function placeOf({ at, data, others }: ReportedFinding, folder: string): WaiverPlace {
  const file = at.file === undefined ? undefined : fileInTool(at.file, folder);
  // What is about other fields too is no matter of one of them.
  const field = at.pointer === undefined || others ? "" : fieldPath(at.pointer);
  return {
    // A star in a file's own name would be read as a pattern, and means that very file as well.
    ...(file !== undefined && { file }),
    ...(at.contract !== undefined && { contract: at.contract }),
    ...(field !== "" && { field }),
    ...(at.slot !== undefined && { slot: at.slot }),
    ...(typeof data.name === "string" && data.name !== "" && data.name.length <= 300 && { name: data.name }),
  };
}

/** A name of small letters, digits and hyphens that no other exception of the tool has. */
function freeId(words: string, taken: readonly string[]): string {
  const plain = words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const id = (plain.match(/[a-z0-9]+/g) ?? ["exception"]).join("-").slice(0, 56).replace(/-$/, "");
  for (let nth = 1; ; nth++) {
    const name = nth === 1 ? id : `${id}-${nth}`;
    if (!taken.includes(name)) return name;
  }
}
