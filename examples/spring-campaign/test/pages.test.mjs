import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("..", import.meta.url));
// The command as npm installs it, without a shell: the same on every system.
const trellis = join(dirname(fileURLToPath(import.meta.resolve("@trellis/cli"))), "bin.js");
const guardrails = ["--guardrails", "@trellis/marketing-brand"];

let out = "";
const read = (path) => readFileSync(join(out, path), "utf8");
before(() => {
  out = mkdtempSync(join(tmpdir(), "spring-campaign-"));
  execFileSync(process.execPath, [trellis, "page", "render", ".", "--out", out, ...guardrails], { cwd: folder });
});
after(() => rmSync(out, { recursive: true, force: true }));

test("each page has its language, its market's legal line and its pictures", () => {
  for (const [page, language, legal] of [
    ["table-outside", "en", "Acme Furniture Ltd"],
    ["table-dehors", "fr-FR", "Acme Mobilier SAS"],
    ["spring", "en", "Acme Furniture Ltd"],
  ]) {
    const html = read(`${page}/index.html`);
    assert.match(html, new RegExp(`<html lang="${language}"`));
    assert.ok(html.includes(legal), `${page} says ${legal}`);
    for (const [, address] of html.matchAll(/src="(assets\/[^"]+)"/g)) assert.ok(existsSync(join(out, page, address)));
  }
});

test("no page holds anything that runs, or asks another site for anything", () => {
  for (const page of ["table-outside", "table-dehors"]) {
    const html = read(`${page}/index.html`);
    assert.doesNotMatch(html, /<script|<iframe|\son\w+=|javascript:/i);
    assert.doesNotMatch(html, /(?:src|srcset|<link[^>]+href)="https?:/i);
  }
});

test("the letter has a part for programs without HTML, and a way out of it", () => {
  assert.match(read("spring/text.txt"), /Carry the table outside/);
  assert.match(read("spring/index.html"), /%unsubscribe_url%/);
  assert.match(read("spring/text.txt"), /%unsubscribe_url%/);
});

test("a mailing system gets the letter with whole addresses, and the pictures to be brought there", () => {
  const at = ["--format", "email", "--assets-at", "https://static.acme.example/spring"];
  const args = [trellis, "page", "render", "emails/spring.yaml", "--out", join(out, "mail"), ...at, ...guardrails];
  execFileSync(process.execPath, args, { cwd: folder });
  const addresses = [...read("mail/spring/index.html").matchAll(/src="([^"]+)"/g)].map(([, address]) => address);
  assert.ok(addresses.length > 0);
  for (const address of addresses) {
    assert.match(address, /^https:\/\/static\.acme\.example\/spring\/assets\//);
    assert.ok(existsSync(join(out, "mail/spring/assets", address.split("/").at(-1))));
  }
});

test("the manifest tells whether a published page is still the one that was made", () => {
  const { digests, template } = JSON.parse(read("table-outside/page.json"));
  assert.equal(template, "landing-page@1");
  const digest = createHash("sha256").update(read("table-outside/index.html")).digest("hex");
  assert.equal(digests.page, `sha256-${digest}`);
});

test("a page with something to mend is not made", () => {
  const file = join(out, "broken.yaml");
  const good = readFileSync(join(folder, "pages/table-outside.yaml"), "utf8");
  writeFileSync(file, good.replace("https://acme.example/table", "javascript:alert(1)"));
  const args = [trellis, "page", "render", file, "--out", join(out, "never"), ...guardrails];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  assert.equal(status, 1);
  assert.match(stdout, /content\/link-not-allowed/);
  assert.ok(!existsSync(join(out, "never")));
});
