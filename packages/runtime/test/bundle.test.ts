import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundle, leadModule } from "./bundle.js";

const problem = "“email” is “joe@”, which is not an email address.";

test("a bundle holds no eval, no Function constructor and nothing of Node", async () => {
  const text = await bundle(`${leadModule} globalThis.check = check;`);
  expect(text).not.toMatch(/\beval\b|new Function|\bFunction\(|node:|\brequire\(|\bprocess\b/);
});

test("a page pays for the words of one language and the formats it uses", async () => {
  const text = await bundle(`${leadModule} globalThis.check = check;`);
  expect(text).not.toContain("Le champ");
  expect(text).not.toContain("punycode");
  expect(text).not.toContain("Katakana");
  expect(text).not.toContain(".md");
  // Kept from growing unseen; packages/bench measures the whole page.
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(10_000);
});

test("it runs in a worker that has no way to make code from text", async () => {
  const text = await bundle(
    `${leadModule} globalThis.answer = [check({ email: "joe@" }), check({ email: "joe@acme.example" })];`,
  );
  const strict = "const vm = require('node:vm'); const { parentPort, workerData } = require('node:worker_threads');";
  // No process, no require, no Buffer, and strings are not code: what a page under a strict policy has.
  const run =
    "const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } }); vm.runInContext(workerData, context); parentPort.postMessage(context.answer);";
  const worker = new Worker(strict + run, { eval: true, workerData: text });
  const answer = await new Promise((resolve, reject) => {
    worker.once("message", resolve).once("error", reject);
  });
  await worker.terminate();
  expect(answer).toEqual([[problem], ["holds"]]);
});
