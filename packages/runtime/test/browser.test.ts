import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle, leadModule } from "./bundle.js";

const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (!executable)
  console.warn("The browser test is left out: no Chromium in /usr/bin. `apt-get install chromium` brings one.");

const script = await bundle(
  `${leadModule} document.body.textContent = JSON.stringify([check({ email: "joe@" }), check({ email: "joe@acme.example" })]);`,
);
const inWorker = await bundle(`${leadModule} postMessage(check({ email: "joe@" }));`);
const files: { readonly [path: string]: readonly [type: string, text: string] } = {
  "/": ["text/html", '<!doctype html><title>Lead</title><body><script type="module" src="/page.js"></script>'],
  "/page.js": ["text/javascript", script],
  "/worker.js": ["text/javascript", inWorker],
};
const server = createServer((request, response) => {
  const [type, text] = files[request.url ?? ""] ?? ["text/plain", ""];
  response
    .writeHead(text === "" ? 404 : 200, { "content-type": type, "content-security-policy": "default-src 'self'" })
    .end(text);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.close();
});

test.runIf(executable)(
  "a page and its worker check and explain under a strict Content-Security-Policy",
  async () => {
    const browser = await chromium.launch({
      ...(executable ? { executablePath: executable } : {}),
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    });
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.waitForFunction(() => document.body.textContent !== "");
      const problem = "“email” is “joe@”, which is not an email address.";
      expect(JSON.parse((await page.textContent("body")) ?? "")).toEqual([[problem], ["holds"]]);
      const answer = await page.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const worker = new Worker("/worker.js", { type: "module" });
            worker.onmessage = ({ data }) => resolve(data);
            worker.onerror = reject;
          }),
      );
      expect(answer).toEqual([problem]);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  },
  60_000,
);
