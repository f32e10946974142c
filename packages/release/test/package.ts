import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readConfig } from "@trellis/byot";
import type { Guardrails } from "@trellis/contract/guardrails";
import type { WordBook } from "@trellis/findings";
import { checkRelease, recordRelease, writePlan } from "../src/index.js";
import * as en from "../src/rules/words-en.gen.js";
import { guest, guestWithPhone, told } from "./facts.js";

/** The clock of these tests. */
export const now = new Date("2026-11-21T08:00:00Z");
const none: Guardrails = {
  packages: [],
  contracts: new Map(),
  owners: new Map(),
  findings: [],
  load: () => Promise.reject(new Error("nothing is published")),
};

/** Writes files below a folder; what is no text is written as JSON. */
function write(root: string, files: { readonly [path: string]: unknown }): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
  }
}

/** A temporary folder that holds files, and goes when the run ends. */
export function makeFolder(files: { readonly [path: string]: unknown }): {
  root: string;
  write: (more: { readonly [path: string]: unknown }) => void;
} {
  const root = mkdtempSync(join(tmpdir(), "trellis-release-"));
  write(root, files);
  return { root, write: (more) => write(root, more) };
}

/** Acme's package with one contract, recorded as published, and a tool that follows it. */
async function makePackage(): Promise<string> {
  const { root } = makeFolder({
    ".changeset/config.json": {},
    "package.json": { name: "@acme/contracts", version: "1.0.0" },
    "contracts/guest/v1/contract.yaml":
      "contract: guest\nversion: 1.0.0 # kept\ntitle: Guest\nowner: events\nstatus: active\n",
    "contracts/guest/v1/schema.json": guest,
    "trellis.config.yaml": 'guardrails: ["@acme/contracts"]\ntools: ["tools/*"]\n',
    "tools/dinner/trellis.yaml": "tool: dinner\nowner: events\nproduces: [{ contract: guest@1, data: guests.json }]\n",
    "tools/dinner/guests.json": [{ email: "ada@acme.example" }, { email: "grace@acme.example", country: "GB" }],
  });
  await recordRelease({ folder: root, root });
  return root;
}

/** What writing a plan says about files. */
export async function recordedAndChanged({ write: isWriting }: { write: boolean }): Promise<object[]> {
  const root = await makePackage();
  write(root, { "contracts/guest/v1/schema.json": guestWithPhone });
  const { plan, findings } = await checkRelease({ folder: root, root, now, isOffline: true });
  if (!plan || !isWriting) return told("release/file-planned", findings);
  return told("release/file-planned", writePlan({ plan, folder: root, root, words: en as WordBook }));
}

/** Which tools a change breaks. */
export async function breaks(schema: object): Promise<object[]> {
  const root = await makePackage();
  write(root, { "contracts/guest/v1/schema.json": schema });
  const config = readConfig({ cwd: root });
  const tools = { cwd: root, config, guardrails: none };
  const { findings } = await checkRelease({ folder: root, root, now, isOffline: true, tools });
  return told("release/tool-breaks", findings);
}
