import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { writeFiles } from "./acme.js";
import { goodPage, makeBrand, onePixel } from "./acme-brand.js";
import { startChild } from "./start-child.js";

// A busy machine takes its time, for the first command most of all.
vi.setConfig({ testTimeout: 60_000 });

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
if (!executablePath) console.log("No Chromium is installed, so the preview is not tried in a browser");

let root = "";
const file = () => join(root, "pages/spring.yaml");

/** A preview in a process of its own, as a person starts it. */
interface Started {
  readonly address: string;
  readonly process: ChildProcess;
  readonly out: () => string;
}

async function start(...more: string[]): Promise<Started> {
  const program = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
  const fromSource = ["--conditions=@trellis/source", "--import", import.meta.resolve("tsx")];
  const started = spawn(process.execPath, [...fromSource, program, "page", "preview", "pages/spring.yaml", ...more], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1", LC_ALL: "en_GB.UTF-8", LANG: "en_GB.UTF-8" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  const address = new Promise<string>((resolve, reject) => {
    started.stdout.on("data", (piece) => {
      out += piece;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(out)?.[0];
      if (found) resolve(found);
    });
    started.on("exit", () => reject(new Error(`It ended: ${out}`)));
  });
  return { address: await address, process: started, out: () => out };
}

beforeAll(async () => {
  root = await makeBrand();
  const child = startChild();
  const { code, err } = await child.trellis("generate brand", { cwd: root });
  await child.stop();
  expect({ code, err }).toEqual({ code: 0, err: "" });
  await writeFiles(root, { "pages/spring.yaml": goodPage, "pages/assets/notes.txt": "" });
  await writeFile(join(root, "pages/assets/one.png"), onePixel);
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));

describe.skipIf(process.platform === "win32")("Ctrl-C, left out on Windows, which sends no such signals", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("%s ends it at once and cleanly, whoever still looks", async (signal) => {
    const preview = await start();
    const looking = await fetch(`${preview.address}events`);
    preview.process.kill(signal);
    const [code] = (await once(preview.process, "exit")) as [number | null];
    await looking.text().catch(() => "");
    expect({ code, out: preview.out().trimEnd().split("\n").at(-1) }).toEqual({
      code: 0,
      out: "The preview has ended.",
    });
    await expect(fetch(preview.address)).rejects.toThrow();
  });
});

describe.runIf(executablePath !== undefined)("a preview in a browser", () => {
  let preview: Started;
  let browser: Browser;
  let tab: Page;
  const violations: string[] = [];
  const status = () => tab.locator("#status");
  const findings = () => tab.locator("#findings li");
  const shown = () => tab.frameLocator("#page").locator("h1");

  beforeAll(async () => {
    await writeFile(file(), goodPage);
    preview = await start();
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
    tab = await browser.newPage();
    tab.on("console", (message) => violations.push(message.text()));
    tab.on("pageerror", (error) => violations.push(error.message));
    await tab.goto(preview.address);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    preview?.process.kill();
  });

  /** Waits, as a person does, until the browser shows it. */
  async function shows(page: string, said: string, problems: readonly string[]): Promise<void> {
    await expect.poll(() => shown().textContent(), { timeout: 20_000 }).toBe(page);
    await expect.poll(() => status().textContent(), { timeout: 20_000 }).toContain(said);
    await expect.poll(() => findings().locator(".problem").allTextContents(), { timeout: 20_000 }).toEqual(problems);
  }

  test("shows the page, changes it with its file, says what is wrong and keeps the last good one", async () => {
    await shows("The chairs are back", "Nothing to mend.", []);

    await writeFile(file(), goodPage.replace("The chairs are back", "The tables too"));
    await shows("The tables too", "Nothing to mend.", []);

    await writeFile(file(), `${goodPage.replace("The chairs are back", "The lamps")}link: javascript:go()\n`);
    await shows("The tables too", "The page is the last one", [
      "“javascript:go()” is no address that a page may lead to.",
    ]);
    expect(await findings().locator(".place").allTextContents()).toEqual(["line 5, column 7"]);

    await writeFile(file(), "template: [\n");
    await expect.poll(() => status().textContent(), { timeout: 20_000 }).toContain("The page is the last one");
    await expect.poll(() => findings().count(), { timeout: 20_000 }).toBe(1);

    await writeFile(file(), goodPage.replace("The chairs are back", "The lamps"));
    await shows("The lamps", "Nothing to mend.", []);
  });

  test("shows pictures and styles, and changes with them", async () => {
    await writeFile(file(), `${goodPage}picture: { asset: one.png, alt: A dot }\n`);
    await shows("The chairs are back", "Nothing to mend.", []);
    const picture = tab.frameLocator("#page").locator("img");
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1);
    expect(await shown().evaluate((heading) => getComputedStyle(heading).color)).toBe("rgb(0, 100, 0)");

    await rm(join(root, "pages/assets/one.png"));
    await shows("The chairs are back", "The page is the last one", ["There is no image “one.png”."]);
    await writeFile(join(root, "pages/assets/one.png"), onePixel);
    await shows("The chairs are back", "Nothing to mend.", []);
  });

  test("keeps the page in a frame of its own, and breaks no policy", async () => {
    const frame = await (await tab.locator("#page").elementHandle())?.contentFrame();
    // The page has no origin: whatever stood in it could not reach the frame around it.
    expect(await frame?.evaluate(() => globalThis.origin)).toBe("null");
    await expect(frame?.evaluate(() => globalThis.parent.document.title)).rejects.toThrow();
    expect(violations.filter((text) => !text.includes("Failed to load resource"))).toEqual([]);
  });

  test("shows the page as wide as a telephone", async () => {
    await tab.getByLabel("Phone").check();
    await expect.poll(() => tab.locator("#page").evaluate((frame) => frame.getBoundingClientRect().width)).toBe(360);
    await tab.getByLabel("Full").check();
  });

  test("says that it has ended", async () => {
    preview.process.kill("SIGINT");
    await once(preview.process, "exit");
    await expect.poll(() => status().textContent(), { timeout: 20_000 }).toContain("The preview has ended");
  });
});
