import { plain } from "./values.js";

/** An address on the web, with the parameters behind its question mark. */
export interface WebLink {
  readonly url: string;
  /** Name and value, decoded. */
  readonly parameters: readonly (readonly [string, string])[];
}

/** Reads an address of the web; undefined when a text is none. */
export function webLink(text: string): WebLink | undefined {
  if (!/^https?:\/\//i.test(text.trim())) return undefined;
  const url = text.trim();
  const [, query = ""] = /\?([^#]*)/.exec(url) ?? [];
  const parameters = query
    .split("&")
    .slice(0, 200)
    .filter((one) => one !== "")
    .map((one) => {
      const [name = "", ...value] = one.split("=");
      return [decoded(name), decoded(value.join("="))] as const;
    });
  return { url: decoded(url), parameters };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** A parameter's name as names are compared: `First-Name`, `first_name` and `firstName` are one. */
export function foldedName(name: string): string {
  return plain(name).replace(/[^a-z0-9]+/g, "");
}
