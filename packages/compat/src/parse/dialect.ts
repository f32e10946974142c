/** The dialects of JSON Schema, the oldest first. */
export const dialects = ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12"] as const;

/** A dialect of JSON Schema. */
export type Dialect = (typeof dialects)[number];

const addresses: Readonly<Record<string, Dialect>> = {
  "http://json-schema.org/draft-04/schema": "draft-04",
  "http://json-schema.org/draft-06/schema": "draft-06",
  "http://json-schema.org/draft-07/schema": "draft-07",
  "https://json-schema.org/draft/2019-09/schema": "2019-09",
  "https://json-schema.org/draft/2020-12/schema": "2020-12",
};

/** The dialect that a `$schema` names, if it is an official one. */
export function dialectOf(address: unknown): Dialect | undefined {
  if (typeof address !== "string") return undefined;
  const plain = address.replace(/#$/, "");
  const known = Object.hasOwn(addresses, plain) ? addresses[plain] : undefined;
  return (
    known ??
    (Object.hasOwn(addresses, plain.replace(/^https:/, "http:"))
      ? addresses[plain.replace(/^https:/, "http:")]
      : undefined)
  );
}

/** Whether a `$schema` names a dialect that is older than all of these, and reads the same words otherwise. */
export function isTooOld(address: unknown): boolean {
  return typeof address === "string" && /^https?:\/\/json-schema\.org\/draft-0[0-3]\/schema#?$/.test(address);
}

/** Whether `dialect` is `since` or newer. */
export function isSince(dialect: Dialect, since: Dialect): boolean {
  return dialects.indexOf(dialect) >= dialects.indexOf(since);
}

/** Whether nothing beside a `$ref` counts. */
export function refStandsAlone(dialect: Dialect): boolean {
  return !isSince(dialect, "2019-09");
}

/** The keyword that names a schema. */
export function idKeyword(dialect: Dialect): "id" | "$id" {
  return dialect === "draft-04" ? "id" : "$id";
}
