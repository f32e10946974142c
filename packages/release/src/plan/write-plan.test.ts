import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WordBook } from "@trellis/findings";
import { expect, it } from "vitest";
import { guest, guestWithPhone } from "../../test/facts.js";
import { makeFolder, now } from "../../test/package.js";
import { recordRelease } from "../baseline/record-release.js";
import { checkRelease } from "../impact/check-release.js";
import * as en from "../rules/words-en.gen.js";
import { writePlan } from "./write-plan.js";

async function planned(manifest: string) {
  const { root, write } = makeFolder({
    "package.json": manifest,
    "contracts/guest/v1/contract.yaml":
      "contract: guest\nversion: 1.0.0\ntitle: Guest\nowner: events\nstatus: active\n",
    "contracts/guest/v1/schema.json": guest,
  });
  await recordRelease({ folder: root, root });
  write({ "contracts/guest/v1/schema.json": guestWithPhone });
  const { plan } = await checkRelease({ folder: root, root, now, isOffline: true });
  if (!plan) throw new Error("There is no plan.");
  const left = writePlan({ plan, folder: root, root, words: en as WordBook });
  return { left: left.map(({ rule }) => rule), manifest: readFileSync(join(root, "package.json"), "utf8") };
}

it("moves the version of a package that has no changesets", async () => {
  const { left, manifest } = await planned('{\n  "name": "@acme/contracts",\n  "version": "1.0.0"\n}\n');
  expect(left).not.toContain("release/bump-too-small");
  expect(manifest).toBe('{\n  "name": "@acme/contracts",\n  "version": "1.1.0"\n}\n');
});

it("leaves a version that stands somewhere unexpected, and says what is missing", async () => {
  const text = '{ "name": "@acme/contracts", "version": "1.0.0" }\n';
  const { left, manifest } = await planned(text);
  expect(left).toContain("release/bump-too-small");
  expect(manifest).toBe(text);
});
