import { childPointer, type Json } from "@trellis/findings";

/** What a manifest says, part by part: whatever is well formed, however wrong its neighbours are. */
export interface Declarations {
  readonly tool?: string;
  readonly owner?: string;
  readonly produces: readonly Produced[];
  readonly consumes: readonly Consumed[];
  readonly publishes: readonly Published[];
  readonly sends: readonly Sent[];
}

/** A text of the manifest, and where it stands. */
export interface Said {
  readonly text: string;
  /** RFC 6901, into the manifest. */
  readonly pointer: string;
}

/** An entry of `produces`. */
export interface Produced {
  readonly contract: Said;
  readonly data?: Said;
  readonly map?: { readonly value: { readonly [target: string]: Json }; readonly pointer: string };
}

/** An entry of `consumes`. */
export interface Consumed {
  readonly contract: Said;
  readonly fields: readonly Said[];
}

/** An entry of `publishes`. */
export interface Published {
  readonly template: Said;
  readonly content?: Said;
}

/** An entry of `sends`. */
export interface Sent {
  readonly to: Said;
  readonly region?: Said;
  /** The contract of the fields; every one that the tool uses unless said. */
  readonly contract?: Said;
  readonly fields: readonly Said[];
  /** Whether it says which fields; without that, everything counts as sent. */
  readonly saysFields: boolean;
  /** The entry itself. */
  readonly pointer: string;
}

// The bounds of the manifest's schema. What is beyond them is a finding already, and must not cost time as well.
const mostEntries = 100;
const mostFields = 1000;

/** Takes the well formed parts out of a manifest that may break its schema in others. */
export function declarationsOf(manifest: Json): Declarations {
  const tool = textAt(manifest, "tool", "");
  const owner = textAt(manifest, "owner", "");
  return {
    ...(tool && { tool: tool.text }),
    ...(owner && { owner: owner.text }),
    produces: entries(manifest, "produces", (entry, pointer) => {
      const contract = textAt(entry, "contract", pointer);
      const data = textAt(entry, "data", pointer);
      const map = own(entry, "map");
      return (
        contract && {
          contract,
          ...(data && { data }),
          ...(isRecord(map) && { map: { value: bounded(map), pointer: `${pointer}/map` } }),
        }
      );
    }),
    consumes: entries(manifest, "consumes", (entry, pointer) => {
      const contract = textAt(entry, "contract", pointer);
      return contract && { contract, fields: texts(own(entry, "fields"), `${pointer}/fields`) };
    }),
    publishes: entries(manifest, "publishes", (entry, pointer) => {
      const template = textAt(entry, "template", pointer);
      const content = textAt(entry, "content", pointer);
      return template && { template, ...(content && { content }) };
    }),
    sends: entries(manifest, "sends", (entry, pointer) => {
      const to = textAt(entry, "to", pointer);
      const region = textAt(entry, "region", pointer);
      const contract = textAt(entry, "contract", pointer);
      const fields = own(entry, "fields");
      return (
        to && {
          to,
          ...(region && { region }),
          ...(contract && { contract }),
          fields: texts(fields, `${pointer}/fields`),
          saysFields: fields !== undefined,
          pointer,
        }
      );
    }),
  };
}

function entries<T>(manifest: Json, key: string, read: (entry: Json, pointer: string) => T | undefined): T[] {
  const list = own(manifest, key);
  if (!Array.isArray(list)) return [];
  return list.slice(0, mostEntries).flatMap((entry: Json, index) => read(entry, `/${key}/${index}`) ?? []);
}

function bounded(map: { readonly [key: string]: Json }): { readonly [key: string]: Json } {
  const entries = Object.entries(map);
  return entries.length > mostFields ? Object.fromEntries(entries.slice(0, mostFields)) : map;
}

function texts(list: Json | undefined, pointer: string): Said[] {
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, mostFields)
    .flatMap((text: Json, index) =>
      typeof text === "string" && text !== "" ? { text, pointer: childPointer(pointer, index) } : [],
    );
}

function textAt(value: Json, key: string, pointer: string): Said | undefined {
  const text = own(value, key);
  return typeof text === "string" && text !== "" ? { text, pointer: childPointer(pointer, key) } : undefined;
}

function own(value: Json, key: string): Json | undefined {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
