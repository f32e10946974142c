import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure } from "./figure.js";
import { median } from "./measure.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const rounds = 2;

/**
 * The first step of a maker: one command in an empty folder, from nothing to a report on an export, beside the same
 * command asked for its version, which is the time that npx takes to fetch it. Each run has an empty cache of npm.
 */
export function doorsFigures(): Figure[] {
  const scratch = mkdtempSync(join(tmpdir(), "trellis-doors-"));
  try {
    const tarballs = packedInto(join(scratch, "tarballs"));
    const fetched: number[] = [];
    const checked: number[] = [];
    for (let round = 0; round < rounds; round++) {
      fetched.push(timeOf(["--version"], [0], tarballs, join(scratch, `version-${round}`)));
      checked.push(timeOf(["check", "contacts.csv"], [1], tarballs, join(scratch, `check-${round}`)));
    }
    return [
      {
        what: "an empty folder to the first report on a CSV / npx fetching the package",
        value: median(checked) / median(fetched),
        unit: "×",
        atMost: 3,
      },
    ];
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

function packedInto(folder: string): string[] {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "packages/tooling/bin/pack-to.mjs"), folder], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The packages could not be packed: ${stderr}`);
  return readdirSync(folder).map((file) => join(folder, file));
}

function timeOf(args: readonly string[], ends: readonly number[], tarballs: readonly string[], folder: string): number {
  mkdirSync(folder);
  const work = join(folder, "work");
  mkdirSync(work);
  cpSync(join(root, "examples/crm-sync/exports/contacts.csv"), join(work, "contacts.csv"));
  const packages = tarballs.map((tarball) => `--package=file:${tarball.replaceAll("\\", "/")}`);
  const windows = process.platform === "win32";
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(
    windows ? "npx.cmd" : "npx",
    ["--yes", ...packages, "--", "trellis", ...args],
    {
      cwd: work,
      shell: windows,
      encoding: "utf8",
      env: { ...process.env, npm_config_cache: join(folder, "cache"), npm_config_update_notifier: "false" },
    },
  );
  const time = Number(process.hrtime.bigint() - start);
  // A run that did something else was not the one to be measured.
  if (!ends.includes(status ?? -1))
    throw new Error(`npx trellis ${args.join(" ")} ended with ${status}: ${stdout}${stderr}`);
  return time;
}
