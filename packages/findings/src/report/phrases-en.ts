import { en as say } from "../phrases/en.js";
import type { Place } from "../place.js";
import { mostPlaces, type ReportPhrases, tellApart } from "./report-phrases.js";

/** The text report's phrases in English. */
export const en: ReportPhrases = {
  language: "en",
  run: "How this run was started",
  together: "The tools together",
  level: {
    advisory: "advice",
    soft: "you may bend it",
    hard: "ask the owner to bend it",
    absolute: "never to be bent",
  },
  value: say.value,
  tool: (folder, owner) => [...(folder ? [folder] : []), ...(owner ? [`owned by ${owner}`] : [])].join(", "),
  data: (contract, records) => `${contract}, ${say.count(records, "record", "records")}`,
  moreFiles: (amount) => `and ${say.count(amount, "more file", "more files")} with nothing to mend`,
  place: placeOf,
  sample: (place, own) => (own.length === 0 ? place : `${place} (${own.map((part) => `“${part}”`).join(", ")})`),
  times: (amount, places, isAll) => {
    const lines = places.map(({ line }) => line);
    const said = tellApart(lines)
      ? [`${lines.length === 1 ? "line" : "lines"} ${list(lines.map(String))}`]
      : places.map(placeOf).filter((place) => place !== "");
    return en.timesSaid(amount, said, isAll);
  },
  timesSaid: (amount, places, isAll) => {
    const times = amount === 2 ? "twice" : say.count(amount, "time", "times");
    if (places.length === 0) return times;
    // Of a long list the first few are shown; the report for programs has them all.
    const shown = places.length > mostPlaces ? places.slice(0, mostPlaces - 2) : places;
    const rest = isAll && shown.length < places.length ? [`${amount - shown.length} more`] : [];
    return `${times}${isAll ? ": " : ", such as "}${list([...shown, ...rest])}`;
  },
  others: "in this and other fields",
  seeAlso: (place) => `see also ${place}`,
  waived: (until, owner, reason) => `exception of ${owner} until ${until}: ${reason}`,
  asked: (until, owner, reason) => `exception asked for by ${owner} until ${until}, not granted yet: ${reason}`,
  checked: ({ tools, files, records, pages = 0 }) => {
    const said = [
      ...(tools > 0 ? [say.count(tools, "tool", "tools")] : []),
      ...(files > 0 ? [say.count(files, "data file", "data files")] : []),
      ...(files > 0 ? [say.count(records, "record", "records")] : []),
      ...(pages > 0 ? [say.count(pages, "page", "pages")] : []),
    ];
    return said.length === 0 ? "Nothing was checked." : `${list(said)} checked.`;
  },
  passing: (tools, more) => `${tools.length + more === 1 ? "Passes" : "Pass"}: ${names(tools, more)}`,
  failing: (tools, more) => `${tools.length + more === 1 ? "Fails" : "Fail"}: ${names(tools, more)}`,
  totals: ({ problems, advice, waived }) => {
    const said = [
      ...(problems > 0 ? [say.count(problems, "problem", "problems")] : ["Nothing to mend"]),
      ...(advice > 0 ? [say.count(advice, "piece of advice", "pieces of advice")] : []),
      ...(waived > 0 ? [say.count(waived, "exception", "exceptions")] : []),
    ];
    return `${said.join(", ")}.`;
  },
  explain: (command) => `What a rule means, and how to mend it: ${command}`,
};

function placeOf({ sheet, cell, line, column, record }: Place): string {
  const parts = [
    ...(sheet === undefined ? [] : [`sheet ${sheet}`]),
    ...(cell === undefined ? [] : [`cell ${cell}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(line === undefined || column === undefined || cell !== undefined ? [] : [`column ${column}`]),
    ...(record === undefined || line !== undefined || cell !== undefined ? [] : [`record ${say.number(record)}`]),
  ];
  return parts.join(", ");
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function names(tools: readonly string[], more: number): string {
  return more === 0 ? tools.join(", ") : `${tools.join(", ")} and ${say.number(more)} more`;
}
