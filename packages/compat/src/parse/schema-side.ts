import { createRequire } from "node:module";
import { isObject, type JsonObject, own } from "../json/json-value.js";
import { readJson } from "../json/read-json.js";
import { type Dialect, dialectOf, idKeyword, isSince, refStandsAlone } from "./dialect.js";
import { subschemas } from "./subschemas.js";

/** A schema with an address of its own, and the names it gives. */
export interface Resource {
  readonly uri: string;
  readonly root: unknown;
  readonly dialect: Dialect;
  /** False when its meta-schema leaves out the vocabulary of validation. */
  readonly validates: boolean;
  readonly anchors: Map<string, SchemaPlace>;
  readonly dynamicAnchors: Map<string, SchemaPlace>;
  readonly isRecursive: boolean;
}

/** A schema and where it stands. */
export interface SchemaPlace {
  readonly schema: unknown;
  readonly resource: Resource;
  /** From the root of its document. */
  readonly pointer: string;
}

/** What a schema is read with. */
export interface SideOptions {
  readonly schema: unknown;
  readonly dialect?: Dialect | undefined;
  readonly resolve?: ((uri: string) => unknown) | undefined;
}

/** One of the two schemas with everything that it refers to. */
export interface SchemaSide {
  readonly root: SchemaPlace;
  /** The schema that a reference means; undefined when it leads nowhere. */
  follow(reference: string, from: SchemaPlace): SchemaPlace | undefined;
  /** The place of a schema directly inside another. */
  inside(place: SchemaPlace, schema: unknown, ...path: readonly (string | number)[]): SchemaPlace;
}

const unnamed = "https://trellis.invalid/schema.json";

/** Reads a schema's names and those of everything it refers to. Never throws for what the schema says. */
export function readSide({ schema, dialect: given, resolve }: SideOptions): SchemaSide {
  const resources = new Map<string, Resource>();
  const places = new Map<object, SchemaPlace>();
  const asked = new Map<string, unknown>();

  function load(uri: string): unknown {
    if (!asked.has(uri)) asked.set(uri, officialSchema(uri) ?? resolved(resolve?.(uri)));
    return asked.get(uri);
  }

  /** The dialect that a document says it is in, by its meta-schema where that is not an official one. */
  function judge(document: unknown, otherwise: Dialect, depth = 0): { dialect: Dialect; validates: boolean } {
    const address = isObject(document) ? own(document, "$schema") : undefined;
    const official = dialectOf(address);
    if (official !== undefined || typeof address !== "string" || depth > 5) {
      return { dialect: official ?? otherwise, validates: true };
    }
    const meta = load(address.replace(/#.*$/s, ""));
    if (!isObject(meta)) return { dialect: otherwise, validates: true };
    const { dialect } = judge(meta, otherwise, depth + 1);
    const vocabulary = own(meta, "$vocabulary");
    const names = isObject(vocabulary) ? Object.keys(vocabulary) : undefined;
    return { dialect, validates: names?.some((name) => /\/vocab\/validation$/.test(name)) ?? true };
  }

  function scan(document: unknown, at: Resource | string, top: string, otherwise: Dialect): SchemaPlace {
    const start = typeof at === "string" ? open(document, at, otherwise) : at;
    const first: SchemaPlace = { schema: document, resource: start, pointer: top };
    const queue = [first];
    for (let one = queue.pop(); one; one = queue.pop()) {
      if (!isObject(one.schema) || places.has(one.schema)) continue;
      const place = named(one.schema, one);
      places.set(one.schema, place);
      const inside = [...subschemas(one.schema, place.resource.dialect)];
      for (const { schema: part, path } of inside.reverse()) {
        queue.push({
          schema: part,
          resource: place.resource,
          pointer: `${one.pointer}/${path.map(escaped).join("/")}`,
        });
      }
    }
    return (isObject(document) && places.get(document)) || first;
  }

  function open(document: unknown, uri: string, otherwise: Dialect): Resource {
    const { dialect: said, validates } = judge(document, otherwise);
    const dialect = given !== undefined && document === schema ? given : said;
    const resource: Resource = {
      uri,
      root: document,
      dialect,
      validates,
      anchors: new Map(),
      dynamicAnchors: new Map(),
      isRecursive: isObject(document) && own(document, "$recursiveAnchor") === true,
    };
    if (!resources.has(uri)) resources.set(uri, resource);
    return resource;
  }

  /** Notes the names that a schema gives itself, and the resource that it is or stands in. */
  function named(schema: JsonObject, at: SchemaPlace): SchemaPlace {
    const { dialect } = at.resource;
    let place = at;
    const id = own(schema, idKeyword(dialect));
    const isSilenced = refStandsAlone(dialect) && typeof own(schema, "$ref") === "string";
    if (typeof id === "string" && !isSilenced) {
      const isFragment = !isSince(dialect, "2019-09") && id.startsWith("#");
      const uri = isFragment ? undefined : absolute(id, at.resource.uri)?.replace(/#.*$/s, "");
      if (isFragment) at.resource.anchors.set(id.slice(1), at);
      else if (uri !== undefined && (uri !== at.resource.uri || at.resource.root !== schema)) {
        if (at.resource.root === schema) {
          resources.set(uri, at.resource);
          Object.assign(at.resource, { uri });
        } else place = { ...at, resource: open(schema, uri, dialect) };
      }
    }
    if (!isSince(dialect, "2019-09")) return place;
    const anchor = own(schema, "$anchor");
    if (typeof anchor === "string") place.resource.anchors.set(anchor, place);
    const dynamic = isSince(dialect, "2020-12") ? own(schema, "$dynamicAnchor") : undefined;
    if (typeof dynamic === "string") {
      place.resource.anchors.set(dynamic, place);
      place.resource.dynamicAnchors.set(dynamic, place);
    }
    return place;
  }

  function resourceAt(uri: string, otherwise: Dialect): Resource | undefined {
    const known = resources.get(uri);
    if (known) return known;
    const document = load(uri);
    if (document === undefined || (typeof document !== "boolean" && !isObject(document))) return undefined;
    const { resource } = scan(document, uri, "", otherwise);
    // It may call itself otherwise than it was asked for.
    if (!resources.has(uri)) resources.set(uri, resource);
    return resource;
  }

  function walk(from: Resource, pointer: string): SchemaPlace | undefined {
    let schema: unknown = from.root;
    let resource = from;
    let path = isObject(from.root) ? (places.get(from.root)?.pointer ?? "") : "";
    for (const token of pointer.split("/").slice(1)) {
      const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
      if (typeof schema !== "object" || schema === null || !Object.hasOwn(schema, key)) return undefined;
      schema = own(schema, key);
      path += `/${token}`;
      resource = (isObject(schema) && places.get(schema)?.resource) || resource;
    }
    if (!isObject(schema) && typeof schema !== "boolean") return undefined;
    if (isObject(schema) && !places.has(schema)) return scan(schema, resource, path, resource.dialect);
    return { schema, resource, pointer: path };
  }

  const root = scan(schema, unnamed, "", given ?? "2020-12");

  return {
    root,
    follow(reference, from) {
      const address = absolute(reference, from.resource.uri);
      if (address === undefined) return undefined;
      const hash = address.indexOf("#");
      const resource = resourceAt(hash < 0 ? address : address.slice(0, hash), from.resource.dialect);
      if (!resource) return undefined;
      const fragment = hash < 0 ? "" : decoded(address.slice(hash + 1));
      if (fragment === "") {
        return (
          (isObject(resource.root) && places.get(resource.root)) || { schema: resource.root, resource, pointer: "" }
        );
      }
      return fragment.startsWith("/") ? walk(resource, fragment) : resource.anchors.get(fragment);
    },
    inside(place, part, ...path) {
      const known = isObject(part) ? places.get(part) : undefined;
      return {
        schema: part,
        resource: known?.resource ?? place.resource,
        pointer: `${place.pointer}/${path.map(escaped).join("/")}`,
      };
    },
  };
}

function escaped(part: string | number): string {
  return String(part).replaceAll("~", "~0").replaceAll("/", "~1");
}

function absolute(reference: string, base: string): string | undefined {
  try {
    return new URL(reference, base).href;
  } catch {
    return undefined;
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** What was found at an address. What is no JSON, such as the promise of a schema, is nothing. */
function resolved(found: unknown): unknown {
  const reading = found === undefined ? undefined : readJson(found);
  return reading?.isJson ? reading.value : undefined;
}

const official: Readonly<Record<string, string>> = {
  "http://json-schema.org/draft-04/schema": "ajv-draft-04/dist/refs/json-schema-draft-04.json",
  "http://json-schema.org/draft-06/schema": "ajv/dist/refs/json-schema-draft-06.json",
  "http://json-schema.org/draft-07/schema": "ajv/dist/refs/json-schema-draft-07.json",
};

/** The meta-schemas, which a schema may refer to. */
function officialSchema(uri: string): unknown {
  const [, year, path = ""] =
    /^https:\/\/json-schema\.org\/draft\/(2019-09|2020-12)\/(schema|meta\/[a-z-]+)$/.exec(uri) ?? [];
  const file =
    year === undefined
      ? Object.hasOwn(official, uri)
        ? official[uri]
        : undefined
      : `ajv/dist/refs/json-schema-${year}/${path}.json`;
  if (file === undefined) return undefined;
  try {
    return createRequire(import.meta.url)(file);
  } catch {
    return undefined;
  }
}
