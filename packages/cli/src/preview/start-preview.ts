import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { PreviewTexts } from "../page/texts/page-texts.js";
import type { PreviewState, ShownPage } from "./preview-state.js";
import { shellHtml, shellScript, shellStyle } from "./shell.js";

/** A preview that is being shown. */
export interface Preview {
  /** Where it is: "http://127.0.0.1:4711/". */
  readonly address: string;
  /** Shows another state to everybody who looks. */
  show(state: PreviewState): void;
  close(): Promise<void>;
}

/** What a preview is of. */
export interface PreviewOptions {
  /** The file as the maker calls it. */
  readonly file: string;
  readonly language: string;
  readonly texts: PreviewTexts;
  /** 0 for any that is free. */
  readonly port: number;
}

/** Only this computer can reach it. */
const host = "127.0.0.1";

/**
 * Serves a page on this computer alone, with what the check says beside it. Rejects with the system's error when the port
 * is taken. Nothing is ever read from the disk for a request: what can be asked for was put into a table before.
 */
export async function startPreview({ file, language, texts, port }: PreviewOptions): Promise<Preview> {
  let state: PreviewState = { findings: [] };
  let page: ShownPage | undefined;
  let revision = 0;
  let known = "";
  const watching = new Set<ServerResponse>();
  const fixed = new Map<string, readonly [type: string, text: string]>([
    ["/", ["text/html", shellHtml(file, language, texts)]],
    ["/preview.js", ["text/javascript", shellScript]],
    ["/preview.css", ["text/css", shellStyle]],
  ]);

  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    const refused = refusal(request, own);
    if (refused !== undefined) return end(response, refused);
    // What stands behind the question mark asks for nothing here.
    const [path = "/"] = (request.url ?? "/").split("?");
    const found = fixed.get(path);
    if (found) return send(response, request, { type: found[0], body: found[1], policy: shellPolicy, isOurs: true });
    if (path === "/events") return watch(request, response);
    const asked = /^\/page\/(\d+)\/(.*)$/.exec(path);
    const part = asked && Number(asked[1]) === revision && page ? partOf(page, asked[2] ?? "") : undefined;
    if (!part) return end(response, 404);
    send(response, request, { ...part, policy: pagePolicy(`http://${request.headers.host}`), isOurs: false });
  });

  function watch(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { ...headers, "content-type": "text/event-stream; charset=utf-8" });
    if (request.method === "HEAD") return void response.end();
    watching.add(response);
    response.on("close", () => watching.delete(response));
    response.write(`retry: 500\n${message()}`);
  }

  function message(): string {
    const isShown = state.page !== undefined;
    const fails = state.findings.some((one) => one.fails);
    const status = isShown ? (state.findings.length === 0 ? texts.nothing : "") : page ? texts.stale : texts.none;
    const told = {
      revision,
      hasText: page?.text !== undefined,
      state: isShown && !fails ? "ok" : page ? "stale" : "none",
      status,
      findings: state.findings,
    };
    // JSON has no line end outside of strings, and escapes those inside.
    return `data: ${JSON.stringify(told)}\n\n`;
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}/`,
    show(next) {
      state = next;
      const fingerprint = next.page ? fingerprintOf(next.page) : known;
      if (next.page && fingerprint !== known) {
        page = next.page;
        known = fingerprint;
        revision += 1;
      }
      for (const response of watching) response.write(message());
    },
    close: () =>
      new Promise((resolve) => {
        for (const response of watching) response.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The part of a page that is asked for. A table is looked into; no path is ever put together. */
function partOf(page: ShownPage, address: string): { type: string; body: string | Uint8Array } | undefined {
  if (address === "") return { type: "text/html", body: page.html };
  if (address === "text" && page.text !== undefined) return { type: "text/plain", body: page.text };
  const body = page.assets.get(address);
  const type = types[address.slice(address.lastIndexOf(".") + 1).toLowerCase()];
  return body === undefined || type === undefined ? undefined : { type, body };
}

const types: { readonly [ending: string]: string | undefined } = {
  avif: "image/avif",
  css: "text/css",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp",
  woff2: "font/woff2",
};

/** Tells pages apart, whatever their size. */
function fingerprintOf({ html, text = "", assets }: ShownPage): string {
  const hash = createHash("sha256").update(html).update("\0").update(text);
  for (const [address, body] of assets) hash.update("\0").update(address).update("\0").update(body);
  return hash.digest("hex");
}

/** A page elsewhere may have this computer's address behind a name of its own; it still sends that name. */
function refusal({ method, headers: { host: asked } }: IncomingMessage, port: number): number | undefined {
  if (asked !== `${host}:${port}` && asked !== `localhost:${port}`) return 403;
  return method === "GET" || method === "HEAD" ? undefined : 405;
}

const headers = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
};

const shellPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** No page has a script. One that had would not run here: neither the policy nor the frame lets it. */
function pagePolicy(origin: string): string {
  const own = `'self' ${origin}`;
  return `default-src 'none'; img-src ${own}; style-src ${own} 'unsafe-inline'; font-src ${own}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox`;
}

function send(
  response: ServerResponse,
  { method }: IncomingMessage,
  part: { type: string; body: string | Uint8Array; policy: string; isOurs: boolean },
): void {
  const isText = part.type.startsWith("text/");
  response.writeHead(200, {
    ...headers,
    "content-type": isText ? `${part.type}; charset=utf-8` : part.type,
    "content-security-policy": part.policy,
    ...(part.isOurs && { "cross-origin-resource-policy": "same-origin" }),
  });
  response.end(method === "HEAD" ? undefined : part.body);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, headers);
  response.end();
}
