import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { test } from "node:test";
import { chromium } from "playwright-core";

const browser = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
].find((path) => existsSync(path));
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const reason = "no Chromium or Chrome is installed here; the page was not opened";

test("the page checks an entry in a real browser, under its Content-Security-Policy", {
  skip: browser ? false : reason,
}, async () => {
  const server = createServer((request, response) => {
    const file = request.url === "/" ? "/index.html" : (request.url ?? "");
    const path = new URL(`..${file}`, import.meta.url);
    if (!existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain" }).end(readFileSync(path));
  }).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const window = await chromium.launch({
    executablePath: browser ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const page = await window.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.fill("#email", "ada.acme.example");
    await page.click("button");
    assert.match((await page.textContent("#email-says")) ?? "", /E-mail address/);
    assert.notEqual(await page.textContent("#consents-says"), "");
    await page.fill("#email", "ada@acme.example");
    await page.check("#consents");
    await page.click("button");
    assert.equal(await page.textContent("#email-says"), "");
    assert.match((await page.textContent("#done-says")) ?? "", /"source":"web-form"/);
    assert.deepEqual(complaints, []);
  } finally {
    await window.close();
    server.close();
  }
});
