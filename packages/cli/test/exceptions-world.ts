import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import { makeAcme, writeFiles } from "./acme.js";
import { type Child, type Run, startChild } from "./start-child.js";
import type { TestWorld } from "./test-io.js";

// A busy machine takes its time, for the first command most of all.
vi.setConfig({ testTimeout: 120_000 });

/** The exceptions of the tool that fails. */
export const list = "tools/picnic/waivers.yaml";

/** The levels with which the maker's own word is enough. */
export const soft = 'levels: { "data/not-in-list": soft }\n';

/** Acme's repository, as the tests of the commands about exceptions use it: clean before each of them. */
export interface ExceptionsWorld {
  readonly root: () => string;
  /** Runs the command where the repository is. */
  readonly trellis: (line: string | readonly string[], world?: TestWorld) => Promise<Run>;
  /** A file of it; empty when it is not there. */
  readonly read: (file: string) => Promise<string>;
  /** Writes its configuration, with more lines. */
  readonly config: (more?: string) => Promise<void>;
}

/** Makes the repository before the tests of a file and takes it away after them. */
export function exceptionsWorld(): ExceptionsWorld {
  let root = "";
  let child: Child;
  const config = (more = ""): Promise<void> =>
    writeFiles(root, { "trellis.config.yaml": `guardrails: ["@acme/contracts"]\ntools: ["tools/*"]\n${more}` });
  beforeAll(async () => {
    root = await makeAcme();
    child = startChild();
    await child.trellis("generate guardrails", { cwd: root });
  }, 60_000);
  beforeEach(async () => {
    await config(soft);
    for (const file of [list, "grants.yaml", "tools/picnic/grants.yaml", "tools/dinner/waivers.yaml", "proposals"])
      await rm(join(root, file), { recursive: true, force: true });
    await writeFiles(root, { "tools/picnic/guests.csv": "Email Address,Country\nada@acme.example,Gaul\n" });
  });
  afterAll(async () => {
    await child.stop();
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  });
  return {
    root: () => root,
    trellis: (line, world = {}) => child.trellis(line, { cwd: root, ...world }),
    read: (file) => readFile(join(root, file), "utf8").catch(() => ""),
    config,
  };
}

/** An entry of the list, with some of its lines changed. */
export function entry(change: Readonly<Record<string, string>> = {}): string {
  const lines = {
    id: "words",
    rule: "data/not-in-list",
    place: "{ file: guests.csv, field: country }",
    reason: "The form asks in words.",
    learn: "Who needs the code.",
    owner: "events",
    since: "2026-11-01",
    until: "2027-01-29",
    ...change,
  };
  return `  - ${Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n    ")}\n`;
}
