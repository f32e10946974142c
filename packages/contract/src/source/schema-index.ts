import { childPointer, type Json, pointerSegments } from "@trellis/findings";
import { everySchema, isObject, isSchema, type JsonSchema, keyword } from "./json-schema.js";

/** A schema document and the URI it is known by when its own `$id` does not say. */
export interface SchemaDocument {
  readonly uri: string;
  readonly schema: JsonSchema;
}

/** A schema inside a document. */
export interface SchemaPlace {
  readonly document: SchemaDocument;
  readonly schema: JsonSchema;
  /** The URI that a relative `$ref` in it starts from: the nearest `$id`, absolute. */
  readonly base: string;
  /** RFC 6901, from the document's root. */
  readonly pointer: string;
}

/** Finds schemas by URI. */
export interface SchemaIndex {
  /** Every `$id` at hand, absolute. */
  readonly ids: readonly string[];
  /** The schema that `ref` means when it stands in a schema whose base is `base`; undefined when there is none. */
  resolve(ref: string, base: string): SchemaPlace | undefined;
  /** The names of the `$dynamicAnchor`s of one resource, and what they mark. */
  dynamicAnchors(resource: string): ReadonlyMap<string, SchemaPlace>;
  /** Where a schema of one of the documents stands; by identity. */
  placeOf(schema: JsonSchema): SchemaPlace | undefined;
}

/** Indexes documents by `$id`, `$anchor` and `$dynamicAnchor`. Where two share an `$id`, the first counts. */
export function indexSchemas(documents: Iterable<SchemaDocument>): SchemaIndex {
  const resources = new Map<string, SchemaPlace>();
  const anchors = new Map<string, SchemaPlace>();
  const dynamic = new Map<string, Map<string, SchemaPlace>>();
  const places = new Map<JsonSchema, SchemaPlace>();

  for (const document of documents) {
    const root = documentUri(document);
    const whole = { document, schema: document.schema, base: root, pointer: "" };
    remember(resources, root, whole);
    // A document is also known by where it was found, whatever it calls itself.
    remember(resources, withoutFragment(document.uri), whole);
    // The base of a schema is that of the nearest schema around it; schemas come outermost first.
    const bases = new Map<string, string>([["", root]]);
    for (const { pointer, schema } of everySchema(document.schema)) {
      const around = nearestBase(bases, pointer);
      const id = keyword(schema, "$id");
      const own = pointer !== "" && typeof id === "string" ? absoluteUri(id, around) : undefined;
      const base = own === undefined ? around : withoutFragment(own);
      const place = { document, schema, base, pointer };
      if (base !== around) {
        bases.set(pointer, base);
        remember(resources, base, place);
      }
      places.set(schema, place);
      for (const name of ["$anchor", "$dynamicAnchor"]) {
        const anchor = keyword(schema, name);
        if (typeof anchor !== "string") continue;
        remember(anchors, `${base}#${anchor}`, place);
        if (name === "$dynamicAnchor") dynamic.set(base, (dynamic.get(base) ?? new Map()).set(anchor, place));
      }
    }
  }

  function resolve(ref: string, base: string): SchemaPlace | undefined {
    const target = absoluteUri(ref, base);
    if (target === undefined) return undefined;
    const resource = resources.get(withoutFragment(target));
    const fragment = fragmentOf(target);
    if (!resource || fragment === undefined) return undefined;
    if (fragment === "") return resource;
    if (!fragment.startsWith("/")) return anchors.get(`${resource.base}#${fragment}`);
    return follow(resource, fragment);
  }

  function follow(resource: SchemaPlace, pointer: string): SchemaPlace | undefined {
    let value: Json = resource.schema;
    let { base, pointer: at } = resource;
    for (const segment of pointerSegments(pointer)) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
      value = (value as { readonly [key: string]: Json })[segment] as Json;
      at = childPointer(at, segment);
      base = (isObject(value) ? places.get(value)?.base : undefined) ?? base;
    }
    return isSchema(value) ? { document: resource.document, schema: value, base, pointer: at } : undefined;
  }

  return {
    ids: [...resources.keys()],
    resolve,
    dynamicAnchors: (resource) => dynamic.get(resource) ?? new Map(),
    placeOf: (schema) => places.get(schema),
  };
}

/** The absolute URI of a document: its `$id`, else the URI it is known by; without a fragment. */
export function documentUri({ uri, schema }: SchemaDocument): string {
  const id = isObject(schema) ? keyword(schema, "$id") : undefined;
  return withoutFragment((typeof id === "string" ? absoluteUri(id, uri) : undefined) ?? uri);
}

/** `ref` against `base`, as RFC 3986 resolves it; undefined when that gives no URI. */
export function absoluteUri(ref: string, base: string): string | undefined {
  try {
    return new URL(ref, base).href;
  } catch {
    return undefined;
  }
}

function withoutFragment(uri: string): string {
  const hash = uri.indexOf("#");
  return hash < 0 ? uri : uri.slice(0, hash);
}

function fragmentOf(uri: string): string | undefined {
  const hash = uri.indexOf("#");
  try {
    return hash < 0 ? "" : decodeURIComponent(uri.slice(hash + 1));
  } catch {
    return undefined;
  }
}

function remember(places: Map<string, SchemaPlace>, name: string, place: SchemaPlace): void {
  if (!places.has(name)) places.set(name, place);
}

function nearestBase(bases: ReadonlyMap<string, string>, pointer: string): string {
  let at = pointer;
  for (;;) {
    const base = bases.get(at);
    if (base !== undefined) return base;
    at = at.slice(0, at.lastIndexOf("/"));
  }
}
