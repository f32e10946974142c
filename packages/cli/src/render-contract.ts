import type { Owner, PublishedContract } from "@trellis/contract/guardrails";
import { visibleText } from "@trellis/findings";
import { type Style, wrapText } from "@trellis/findings/report";
import type { Field } from "@trellis/runtime";
import type { Language } from "./language.js";
import type { Bounds, Constraints } from "./load-constraints.js";
import type { Texts } from "./texts/texts.js";

/** How a contract is shown. */
export interface ContractView {
  readonly language: Language;
  readonly texts: Texts;
  readonly style: Style;
  readonly width: number;
  /** Who answers for it, when the package says more than a key. */
  readonly owner: Owner | undefined;
  /** What is asked of each field besides its type, by path. */
  readonly constraints: ReadonlyMap<string, Constraints>;
}

/** A contract for a person: whose it is, what it is for, how to import it, and its fields by the names people use. */
export function renderContract(published: PublishedContract, view: ContractView): string {
  const { texts, style, language } = view;
  const { ref, contract } = published;
  const { title, version } = contract.contract;
  const heading = `${style.strong(ref)}  ${visibleText(published.labels[language][ref]?.title ?? title)}, ${texts.contracts.version(version)}`;
  const fields = published.fields.flatMap((field) => ["", ...fieldLines(field, published, view)]);
  return `${[heading, "", ...factLines(published, view), "", style.strong(texts.contracts.fields), ...fields].join("\n")}\n`;
}

function factLines(
  { contract: { contract: header }, entry }: PublishedContract,
  { texts, width, owner }: ContractView,
): string[] {
  const { facts, status } = texts.contracts;
  const { package: from } = entry;
  const rows: [string, string][] = [
    [
      facts.owner,
      [owner?.name ?? header.owner, owner?.contact, owner?.channel].filter((part) => part !== undefined).join(", "),
    ],
    [facts.status, status[header.status] ?? header.status],
    [facts.sunset, header.sunset ?? ""],
    [facts.purpose, entry.purpose ?? ""],
    [facts.package, `${from.name} ${from.version}`],
    [facts.import, `import { ${entry.export} } from "${from.name}${entry.module.slice(1)}";`],
  ];
  const longest = Math.max(...rows.map(([name]) => name.length));
  const indent = " ".repeat(longest + 4);
  return rows
    .filter(([, fact]) => fact !== "")
    .flatMap(([name, fact]) => wrapText(visibleText(fact, 1000), width, `  ${name.padEnd(longest)}  `, indent));
}

function fieldLines(
  field: Field,
  { ref, labels, fields }: PublishedContract,
  { language, texts, style, width, constraints }: ContractView,
): string[] {
  const { contracts } = texts;
  const named = labels[language][ref]?.fields;
  const label = named?.[field.path];
  const facts = [
    ...(field.values === undefined
      ? [field.types.map((type) => contracts.types[type]).join(", "), formatFact(field, texts)]
      : [contracts.oneOf(field.values.map(String))]),
    ...constraintFacts(constraints.get(field.path), texts),
    requiredFact(field, fields, (path) => named?.[path] ?? path, texts),
    contracts.classification[field.classification] ?? field.classification,
    field.deprecated ? contracts.deprecated : "",
    field.alsoCalled?.length ? contracts.alsoCalled(field.alsoCalled) : "",
  ].filter((fact) => fact !== "");
  const name = label === undefined ? field.path : `${style.strong(visibleText(label))}  ${field.path}`;
  return [`  ${name}`, ...wrapText(visibleText(facts.join(" · "), 10_000), width, "    ").map(style.quiet)];
}

function formatFact({ format }: Field, { contracts }: Texts): string {
  if (format === undefined) return "";
  return Object.hasOwn(contracts.formats, format) ? (contracts.formats[format] ?? format) : format;
}

function constraintFacts(constraints: Constraints | undefined, { contracts }: Texts): string[] {
  if (!constraints) return [];
  const { length, range, items, like } = constraints;
  const fact = (bounds: Bounds, say: (bounds: Bounds) => string) =>
    bounds.min === undefined && bounds.max === undefined ? [] : [say(bounds)];
  return [
    ...fact(length, contracts.length),
    ...fact(range, contracts.range),
    ...fact(items, contracts.items),
    ...(like === undefined ? [] : [contracts.like(like)]),
  ];
}

/** Whether a record has to have the field; in a group that may be left out, only when the group is there. */
function requiredFact(
  field: Field,
  fields: readonly Field[],
  label: (path: string) => string,
  { contracts }: Texts,
): string {
  if (!field.required) return "";
  const byPath = new Map(fields.map((one) => [one.path, one]));
  for (let above = parentOf(field.path); above !== ""; above = parentOf(above)) {
    if (above.endsWith("[]")) return contracts.requiredInEach(label(above));
    if (byPath.get(above)?.required === false) return contracts.requiredWithin(label(above));
  }
  return contracts.required;
}

function parentOf(path: string): string {
  return path.endsWith("[]") ? path.slice(0, -2) : path.slice(0, Math.max(0, path.lastIndexOf(".")));
}
