import { spawn } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

/** How the command is started. */
export interface SpawnOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Closes our end of stdout before anything is written, as a reader who has seen enough does. */
  readonly leaveEarly?: boolean;
}

/** Everything one sees of a run in a process of its own. */
export interface Spawned {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  /** The addresses of the modules that Node loaded. */
  readonly loaded: readonly string[];
}

/** Runs the command in a process of its own and records which modules it loads. */
export async function spawnTrellis(args: readonly string[], options: SpawnOptions = {}): Promise<Spawned> {
  const loads = join(await mkdtemp(join(tmpdir(), "trellis-")), "loads.txt");
  await writeFile(loads, "");
  const fromSource = ["--conditions=@trellis/source", "--import", import.meta.resolve("tsx")];
  const program = join(here, "..", "src", "bin.ts");
  const recorder = ["--import", import.meta.resolve("@trellis/tooling/record-loads")];
  const child = spawn(process.execPath, [...fromSource, ...recorder, program, ...args], {
    cwd: options.cwd ?? tmpdir(),
    env: {
      ...process.env,
      npm_config_user_agent: "",
      npm_lifecycle_event: "",
      NO_COLOR: "1",
      LC_ALL: "en_GB.UTF-8",
      ...options.env,
      TRELLIS_LOADS: loads,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (piece) => {
    out += piece;
  });
  if (options.leaveEarly) child.stdout.destroy();
  child.stderr.on("data", (piece) => {
    err += piece;
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (...end) => resolve(end));
  });
  return { code, signal, out, err, loaded: (await readFile(loads, "utf8")).trim().split("\n") };
}

/** The modules of this repository among those that were loaded. */
export function ours(loaded: readonly string[]): string[] {
  return [...new Set(loaded.map((url) => url.split("?")[0] ?? ""))].filter((url) =>
    /\/(?:packages|@trellis)\/[^/]+\/(?:src|dist|generated)\//.test(url),
  );
}
