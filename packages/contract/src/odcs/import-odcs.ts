import { type Finding, finding, type Json, type Place } from "@trellis/findings";
import { odcsChanged } from "../rules/contract/odcs-changed.js";
import { odcsKeptAside } from "../rules/contract/odcs-kept-aside.js";
import { odcsUnreadable } from "../rules/contract/odcs-unreadable.js";
import { isObject } from "../source/json-schema.js";
import { exportPlain } from "./export-odcs.js";
import { customValue, objectOf } from "./field-of-property.js";
import {
  type ContractParts,
  keptProperty,
  listAt,
  type OdcsDocument,
  present,
  readableVersions,
  textAt,
  unlessEmpty,
  valueAt,
} from "./odcs.js";
import { ours } from "./property-of-field.js";
import { keptWords, residueOf } from "./residue.js";
import { freshnessPromises, servicePromises } from "./service-levels.js";
import { upgradeOdcs } from "./upgrade-odcs.js";

/** A contract that was made from a document, as a draft. */
export interface ImportedContract extends ContractParts {
  readonly name: string;
  readonly major: number;
}

/** What {@link importOdcs} gives. */
export interface ImportedOdcs {
  readonly contracts: readonly ImportedContract[];
  /** The document in version 3.1.0: what an export of the contracts gives again. */
  readonly document: OdcsDocument | undefined;
  readonly findings: readonly Finding[];
}

/** How {@link importOdcs} reads. */
export interface ImportOptions {
  /** Where the document stands, for findings. */
  readonly at?: Place;
  /** What the `$id` of a schema begins with: "https://acme.example". */
  readonly publisher: string;
}

/**
 * Drafts of contracts from a document of the Open Data Contract Standard 3.0 or 3.1: one for each of its schema objects. What our
 * contracts have no word for is kept aside in each, so that {@link exportOdcs} gives the whole document again.
 */
export function importOdcs(given: Json, { at = {}, publisher }: ImportOptions): ImportedOdcs {
  const problem = unreadable(given);
  if (problem || !isObject(given)) {
    const findings = [finding(odcsUnreadable, at, { ...problem })];
    return { contracts: [], document: undefined, findings };
  }
  const { document, changes } = upgradeOdcs(given);
  const findings = changes.map(({ pointer, ...data }) => finding(odcsChanged, { ...at, pointer }, data));
  const objects = listAt(document, "schema").filter(isObject);
  const taken = new Set<string>();
  const contracts = (objects.length > 0 ? objects : [undefined]).map((object) => {
    const name = freeName(slug(textAt(object, "name") ?? textAt(document, "name") ?? "contract"), taken);
    const parts = contractOf(document, object, name, publisher, objects.length > 1);
    const whole = object === undefined ? document : { ...document, schema: [object] };
    const residue = residueOf(exportPlain(parts), whole);
    const kept = [...keptWords(residue)].filter((word) => !["apiVersion", "id", "name", "status"].includes(word));
    if (kept.length > 0) findings.push(finding(odcsKeptAside, at, { name, kept: kept.sort().slice(0, 30) }));
    const major = Number(String(parts.header.version).split(".")[0]);
    return {
      name,
      major,
      schema: parts.schema,
      header: residue ? withKept(parts.header, residue as Json) : parts.header,
    };
  });
  return { contracts, document, findings };
}

function unreadable(
  given: Json,
): { readonly why: "no-contract" | "version" | "incomplete"; readonly name?: string } | undefined {
  if (!isObject(given) || given.kind !== "DataContract") return { why: "no-contract" };
  const version = textAt(given, "apiVersion") ?? "";
  if (!readableVersions.some((one) => one === version)) return { why: "version", name: version };
  const missing = ["id", "version", "status"].find((name) => typeof given[name] !== "string");
  return missing === undefined ? undefined : { why: "incomplete", name: missing };
}

function contractOf(
  document: OdcsDocument,
  object: Json | undefined,
  name: string,
  publisher: string,
  isOneOfMany: boolean,
): ContractParts {
  const given = textAt(document, "version") ?? "";
  const version = /^[1-9]\d{0,5}\.\d{1,6}\.\d{1,6}$/.test(given) ? given : "1.0.0";
  const major = version.split(".")[0] ?? "1";
  const id = textAt(document, "id") ?? "";
  const path = `/contracts/${name}/v${major}/schema.json`;
  const description = present({
    purpose: textAt(document, "description", "purpose"),
    usage: textAt(document, "description", "usage"),
    limitations: textAt(document, "description", "limitations"),
  });
  const service = present({ ...servicePromises(document), support: channelOf(document) });
  const ownTitle = textAt(object, "businessName") ?? textAt(object, "name");
  const key = keyOf(object);
  const header = present({
    contract: name,
    version,
    title: (isOneOfMany ? ownTitle : (textAt(document, "name") ?? ownTitle)) ?? name,
    owner: ownerOf(document),
    status: "draft",
    description: Object.keys(description).length > 0 ? description : undefined,
    compatibility: customText(document, "trellisCompatibility"),
    comparison: customText(document, "trellisComparison"),
    quality: unlessEmpty([
      ...(key.length > 0 ? [{ unique: key }] : []),
      ...freshnessPromises(document, textAt(object, "name") ?? name),
    ]),
    service: Object.keys(service).length > 0 ? service : undefined,
    tags: unlessEmpty([...new Set(listAt(document, "tags").filter((tag) => typeof tag === "string" && tag !== ""))]),
    customProperties: unlessEmpty(listAt(document, "customProperties").filter(isOurs)),
  });
  return {
    header,
    schema: present({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: id.startsWith("https://") && id.endsWith(path) ? id : `${publisher}${path}`,
      ...schemaOf(object),
    }),
  };
}

function schemaOf(object: Json | undefined): { [name: string]: Json | undefined } {
  const kept = object === undefined ? undefined : customValue(object, "trellisJsonSchema");
  const isRecord = !isObject(kept) || textAt(object, "logicalType") === "object";
  return {
    title: textAt(object, "businessName"),
    description: textAt(object, "description"),
    ...(isRecord ? { type: "object", ...objectOf(listAt(object, "properties").filter(isObject)) } : {}),
    ...Object.fromEntries(
      ours.map(([name, word]) => [word, object === undefined ? undefined : customValue(object, name)]),
    ),
    ...(isObject(kept) ? kept : {}),
  };
}

/** The primary key as the fields that tell records apart, in the order of their positions. */
function keyOf(object: Json | undefined): string[] {
  const position = (one: Json): number => {
    const value = valueAt(one, "primaryKeyPosition");
    return typeof value === "number" && value > 0 ? value : Number.MAX_SAFE_INTEGER;
  };
  const fields = listAt(object, "properties").filter((one) => valueAt(one, "primaryKey") === true);
  const names = [...fields].sort((a, b) => position(a) - position(b)).map((one) => textAt(one, "name") ?? "");
  return names.every((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) && new Set(names).size === names.length
    ? names
    : [];
}

function ownerOf(document: OdcsDocument): string | undefined {
  const team = textAt(document, "team", "name");
  return team !== undefined && team.length <= 100 ? team : undefined;
}

function channelOf(document: OdcsDocument): string | undefined {
  const [first] = listAt(document, "support");
  return textAt(first, "channel");
}

function customText(document: OdcsDocument, name: string): string | undefined {
  const value = customValue(document, name);
  return typeof value === "string" ? value : undefined;
}

/** A custom property that a header can hold as it is. */
function isOurs(one: Json): boolean {
  const name = textAt(one, "property") ?? "";
  const words = isObject(one) ? Object.keys(one) : [];
  return (
    /^[a-z][A-Za-z0-9]{0,99}$/.test(name) &&
    !name.startsWith("trellis") &&
    name !== keptProperty &&
    valueAt(one, "value") !== undefined &&
    words.every((word) => word === "property" || word === "value")
  );
}

function withKept(header: ContractParts["header"], residue: Json): ContractParts["header"] {
  const kept = {
    property: keptProperty,
    value: residue,
    description: "What the imported document says and this contract has no word for. An export puts it back.",
  };
  return { ...header, customProperties: [...listAt(header, "customProperties"), kept] };
}

/** A name for a folder: lower-case words with hyphens. */
function slug(name: string): string {
  const words = name
    .replaceAll(/(\p{Ll}|\d)(?=\p{Lu})/gu, "$1-")
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return (/^[a-z]/.test(words) ? words : `contract-${words}`).slice(0, 60).replace(/-+$/, "");
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let nth = 2; taken.has(name); nth++) name = `${wanted}-${nth}`;
  taken.add(name);
  return name;
}
