/** Where links may lead. */
export interface LinkRules {
  /** "https", "mailto", … without the colon. */
  readonly schemes?: readonly string[];
  /** "acme.example", or "*.acme.example" for all below; any site when absent. */
  readonly hosts?: readonly string[];
  /** Addresses that are right as they are. */
  readonly exact?: readonly string[];
}

/** Why a link is not allowed. */
export type LinkProblem = "characters" | "credentials" | "form" | "host" | "scheme";

/** What an address may begin with when a brand does not say. */
export const usualSchemes: readonly string[] = ["https", "mailto", "tel"];
const possibleSchemes: ReadonlySet<string> = new Set(["https", "http", "mailto", "tel", "sms"]);

/**
 * Why an address may not stand on a page, or undefined when it may: it must be whole (https://…, mailto:…), or begin with
 * "/", "#", "?" or "./" within the same site; its scheme and its site must be among those allowed.
 */
export function linkProblem(
  address: string,
  { schemes = usualSchemes, hosts, exact }: LinkRules = {},
): LinkProblem | undefined {
  if (exact?.includes(address)) return undefined;
  if (!/^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2}|[\p{L}\p{N}\p{M}])+$/u.test(address)) {
    return schemeOf(address) === undefined || possibleSchemes.has(schemeOf(address) ?? "") ? "characters" : "scheme";
  }
  if (/^(?:\/(?!\/)|#|\?|\.\/)/.test(address)) return undefined;
  const scheme = schemeOf(address);
  if (scheme === undefined) return "form";
  if (!possibleSchemes.has(scheme) || !schemes.includes(scheme)) return "scheme";
  if (scheme === "mailto")
    return /^mailto:[^@\s?/]+@[^@\s?/]+\.[^@\s?/]+(?:\?.*)?$/i.test(address) ? undefined : "form";
  if (scheme === "tel" || scheme === "sms")
    return /^(?:tel|sms):\+?[0-9().-]{3,30}$/i.test(address) ? undefined : "form";
  if (!/^https?:\/\/[\p{L}\p{N}[]/iu.test(address)) return address.includes("@") ? "credentials" : "form";
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return "form";
  }
  if (url.username !== "" || url.password !== "" || /^https?:\/\/[^/?#]*@/i.test(address)) return "credentials";
  if (url.hostname === "") return "form";
  if (hosts && !hosts.some((host) => matches(url.hostname, host))) return "host";
  return undefined;
}

/** The scheme as a browser would read it, which first drops control characters and spaces. */
function schemeOf(address: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return /^([^/?#:]*):/.exec(address.replaceAll(/[\u0000-\u0020]/g, ""))?.[1]?.toLowerCase();
}

function matches(hostname: string, host: string): boolean {
  return host.startsWith("*.") ? hostname.endsWith(host.slice(1)) : hostname === host;
}

/** Thrown when a page would hold something that it must not; whoever checks content first never sees it. */
export class RenderError extends Error {
  override readonly name = "RenderError";
  readonly code: "link-not-allowed";

  constructor(code: "link-not-allowed", message: string) {
    super(message);
    this.code = code;
  }
}

const everyScheme: LinkRules = { schemes: [...possibleSchemes] };
const mark = /^[A-Za-z0-9%_*|[\].-]+$/;

/** A link's address, as the last door before the page. Throws a {@link RenderError} for one that can run code. */
export function writeLink(address: string | undefined): string {
  if (address === undefined) return "";
  // What a mailing system replaces has no scheme, and cannot have one: it holds no colon.
  if (linkProblem(address, everyScheme) !== undefined && !mark.test(address))
    throw new RenderError("link-not-allowed", "An address was about to be written that is not allowed.");
  return address;
}
