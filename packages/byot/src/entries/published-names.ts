import { nearest } from "@trellis/findings";

/** What a reference to a contract or template can be compared with: a row of a guardrail package's `trellis.json`. */
export interface PublishedName {
  readonly name: string;
  readonly major: number;
  readonly status: string;
}

/** `lead@1`, as manifests refer to a contract or a template. */
export function refOf({ name, major }: PublishedName): string {
  return `${name}@${major}`;
}

/**
 * The published reference that an unknown one most likely meant. A known name with another version, or with none,
 * means its newest active version; a misspelt name keeps the version it was given.
 */
export function nearestRef(ref: string, published: readonly PublishedName[]): string | undefined {
  const [name = "", version = ""] = ref.split("@");
  const sameName = published.some((one) => one.name === name);
  const meant = sameName ? name : nearest(name, new Set(published.map((one) => one.name)));
  if (meant === undefined) return undefined;
  const versions = published.filter((one) => one.name === meant);
  const given = versions.find((one) => String(one.major) === version.split(".")[0]?.replace(/^v/, ""));
  const best = given ?? newest(versions.filter(isActive)) ?? newest(versions);
  return best && refOf(best);
}

/** The newest active version of the same thing, if it is newer than `one`. */
export function successorOf(one: PublishedName, published: readonly PublishedName[]): string | undefined {
  const newer = published.filter((other) => other.name === one.name && other.major > one.major && isActive(other));
  const best = newest(newer);
  return best && refOf(best);
}

function isActive({ status }: PublishedName): boolean {
  return status === "active";
}

function newest(versions: readonly PublishedName[]): PublishedName | undefined {
  return versions.reduce<PublishedName | undefined>(
    (best, one) => (best && best.major > one.major ? best : one),
    undefined,
  );
}
