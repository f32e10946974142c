import type { Json } from "@trellis/findings";
import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";

/** What is to become of a list in a YAML document. Removals and changes are about the entries that were there before. */
export interface ListEdit {
  readonly add?: readonly Json[];
  /** Whether an entry goes. */
  readonly remove?: (entry: Json) => boolean;
  /** Gives an entry a value under a name. */
  readonly set?: readonly { readonly index: number; readonly name: string; readonly value: string }[];
  /** The first lines of a document that is new, as comments. */
  readonly heading?: string;
}

/**
 * Edits the list under `key` of a YAML document, and keeps its comments. Undefined when the text is no YAML, or has
 * something else there: what a person wrote is not guessed at. An empty text becomes a new document.
 */
export function editYamlList(
  text: string,
  key: string,
  { add = [], remove, set = [], heading }: ListEdit,
): string | undefined {
  const document = text.trim() === "" ? newDocument(key, heading) : parseDocument(text, { logLevel: "silent" });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) document.contents = document.createNode({});
  if (!isMap(document.contents)) return undefined;
  const list = listIn(document.contents, key, document);
  if (!list) return undefined;
  for (const { index, name, value } of set) {
    const entry = list.items[index];
    if (isMap(entry)) (entry as YAMLMap<unknown, unknown>).set(name, value);
  }
  if (remove) list.items = list.items.filter((entry) => !remove(plain(entry, document)));
  for (const entry of add) list.add(entryOf(entry, document));
  // An empty list has no other way to be written.
  list.flow = list.items.length === 0;
  return document.toString({ lineWidth: 0 });
}

function newDocument(key: string, heading: string | undefined): Document {
  const document = new Document({ [key]: [] });
  if (heading !== undefined) document.commentBefore = heading;
  return document;
}

function listIn(contents: YAMLMap, key: string, document: Document): YAMLSeq | undefined {
  const found: unknown = contents.get(key, true);
  if (isSeq(found)) return found;
  if (found !== undefined && !(isScalar(found) && found.value === null)) return undefined;
  const list = document.createNode([]);
  contents.set(key, list);
  return list;
}

/** What is small, such as a place, stands on one line. */
function entryOf(entry: Json, document: Document): unknown {
  const node = document.createNode(entry);
  if (isMap(node)) for (const { value } of node.items) if (isMap(value)) value.flow = true;
  return node;
}

function plain(entry: unknown, document: Document): Json {
  return isMap(entry) || isSeq(entry) || isScalar(entry) ? (entry.toJS(document) as Json) : null;
}
