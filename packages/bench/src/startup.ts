import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure } from "./figure.js";
import { median } from "./measure.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const trellis = join(dirname(fileURLToPath(import.meta.resolve("@trellis/cli/package.json"))), "dist", "bin.js");
const check = [trellis, "check", join("examples", "webinar-import")];

/** What the command loads and how long it takes to start, beside a Node that does nothing. */
export function startupFigures(): Figure[] {
  const compiler = loadedScripts(check).filter((url) => /\/ajv\/dist\/(core|compile\/index)\.js$/.test(url));
  return [
    {
      what: "modules of ours that trellis --help loads",
      value: loadedScripts([trellis, "--help"]).filter(isOurs).length,
      unit: "modules",
      atMost: 10,
    },
    { what: "modules of Ajv's compiler that trellis check loads", value: compiler.length, unit: "modules", atMost: 0 },
    ...ratiosToNode({
      "trellis --help / node -e 0": [trellis, "--help"],
      "trellis check of 500 rows / node -e 0": check,
    }),
  ];
}

function isOurs(url: string): boolean {
  return /\/packages\/[^/]+\/(dist|generated)\//.test(url);
}

/** The addresses of every script that a command loads, as V8's own coverage lists them. */
function loadedScripts(args: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "trellis-bench-"));
  try {
    spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, NODE_V8_COVERAGE: folder } });
    const urls = readdirSync(folder).flatMap((file) => {
      const coverage: { result: { url: string }[] } = JSON.parse(readFileSync(join(folder, file), "utf8"));
      return coverage.result.map(({ url }) => url);
    });
    return [...new Set(urls)].filter((url) => url.startsWith("file:"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ratiosToNode(commands: Readonly<Record<string, readonly string[]>>): Figure[] {
  const samples = new Map<string, number[]>();
  const run = (name: string, args: readonly string[]) => {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args, { cwd: root });
    samples.set(name, [...(samples.get(name) ?? []), Number(process.hrtime.bigint() - start)]);
  };
  for (let round = 0; round < 11; round++) {
    run("node", ["-e", "0"]);
    for (const [name, args] of Object.entries(commands)) run(name, args);
  }
  const node = median(samples.get("node") ?? []);
  return Object.keys(commands).map((name) => ({
    what: name,
    value: median(samples.get(name) ?? []) / node,
    unit: "×",
  }));
}
