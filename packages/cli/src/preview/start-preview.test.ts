import { request } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { pageTexts } from "../page/texts/en.js";
import type { PreviewState } from "./preview-state.js";
import { type Preview, startPreview } from "./start-preview.js";

let preview: Preview;
beforeEach(async () => {
  preview = await startPreview({ file: "pages/<spring>.yaml", language: "en", texts: pageTexts.preview, port: 0 });
});
afterEach(() => preview.close());

const good: PreviewState = {
  page: {
    html: "<!doctype html><h1>Chairs</h1>",
    text: "Chairs\n",
    assets: new Map<string, string | Uint8Array>([
      ["brand/notice.css", "h1 { color: green }"],
      ["assets/one.png", Uint8Array.from([1, 2, 3])],
      ["../secret.css", "never"],
      ["assets/page.html", "<script>alert(1)</script>"],
    ]),
  },
  findings: [],
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** Asks as a browser would, or as one would who means ill: the path goes out as it stands. */
function ask(path: string, { method = "GET", host }: { method?: string; host?: string } = {}): Promise<Answer> {
  const { port } = new URL(preview.address);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port, path, method, headers: { host: host ?? `127.0.0.1:${port}` } },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (piece: string) => {
          body += piece;
          // A stream of events has no end of its own.
          if (path === "/events" && body.includes("\n\n")) asked.destroy();
        });
        const done = () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        response.on("end", done);
        response.on("close", done);
      },
    );
    asked.on("error", (error) => (path === "/events" ? undefined : reject(error)));
    asked.end();
  });
}

const statuses = async (paths: readonly string[]): Promise<number[]> =>
  Promise.all(paths.map(async (path) => (await ask(path)).status));

test("shows the frame, and the page in a place of its own", async () => {
  preview.show(good);
  const shell = await ask("/");
  expect(shell.status).toBe(200);
  expect(shell.body).toContain("<h1>pages/&lt;spring>.yaml</h1>");
  expect(shell.body).toContain('sandbox=""');
  expect(shell.headers["content-security-policy"]).toMatchInlineSnapshot(
    `"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"`,
  );
  const page = await ask("/page/1/");
  expect(page).toMatchObject({ status: 200, body: "<!doctype html><h1>Chairs</h1>" });
  expect(String(page.headers["content-security-policy"]).replaceAll(/:\d+/g, ":port")).toMatchInlineSnapshot(
    `"default-src 'none'; img-src 'self' http://127.0.0.1:port; style-src 'self' http://127.0.0.1:port 'unsafe-inline'; font-src 'self' http://127.0.0.1:port; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox"`,
  );
  expect((await ask("/page/1/assets/one.png")).headers["content-type"]).toBe("image/png");
  expect((await ask("/page/1/text")).body).toBe("Chairs\n");
});

test("gives what it was given, and nothing from the disk", async () => {
  preview.show(good);
  const paths = [
    "/page/1/../../../../../../etc/passwd",
    "/page/1/..%2f..%2fetc%2fpasswd",
    "/page/1/../secret.css",
    "/page/1/%2e%2e/secret.css",
    "/page/1//etc/passwd",
    "/page/1/..\\..\\secret.css",
    "/page/2/",
    "/page/0/",
    "/page/1/assets/page.html",
    "/page/1/__proto__",
    "/page/1/constructor",
    "/package.json",
    "/../package.json",
    "http://127.0.0.1/page/1/",
    "*",
  ];
  expect((await statuses(paths)).filter((status) => status !== 404)).toEqual([200]);
  // The only one that is there has a name that was in the table; it was never a path.
  expect((await ask("/page/1/../secret.css")).body).toBe("never");
});

test("answers to its own name alone, and only gives", async () => {
  const { port } = new URL(preview.address);
  for (const host of [
    "evil.example",
    `evil.example:${port}`,
    "127.0.0.1",
    "127.0.0.1:80",
    `127.0.0.1.evil.example:${port}`,
  ])
    expect([host, (await ask("/", { host })).status]).toEqual([host, 403]);
  expect((await ask("/", { host: `localhost:${port}` })).status).toBe(200);
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
    expect([method, (await ask("/", { method })).status]).toEqual([method, 405]);
  expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

test("keeps the last good page and says so", async () => {
  const problem = { problem: "“Headline” is missing.", fix: "Add it.", place: "line 1", rule: "x", fails: true };
  const told = async () => JSON.parse((await ask("/events")).body.split("data: ")[1]?.split("\n")[0] ?? "") as unknown;
  expect(await told()).toMatchObject({ revision: 0, state: "none", status: pageTexts.preview.none });
  preview.show(good);
  expect(await told()).toMatchObject({ revision: 1, hasText: true, state: "ok", status: "Nothing to mend." });
  preview.show({ findings: [problem] });
  expect(await told()).toMatchObject({
    revision: 1,
    state: "stale",
    status: pageTexts.preview.stale,
    findings: [problem],
  });
  preview.show(good);
  expect(await told()).toMatchObject({ revision: 1, state: "ok" });
  preview.show({ ...good, page: { html: "<!doctype html>", assets: new Map() } });
  expect(await told()).toMatchObject({ revision: 2, hasText: false });
});

test("says that a port is taken, and leaves it when it ends", async () => {
  const port = Number(new URL(preview.address).port);
  const again = { file: "a.yaml", language: "en", texts: pageTexts.preview, port };
  await expect(startPreview(again)).rejects.toMatchObject({ code: "EADDRINUSE" });
  await preview.close();
  preview = await startPreview(again);
});
