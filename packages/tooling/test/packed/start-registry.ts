import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";

/** An npm registry on this machine alone, which knows no other. */
export interface Registry {
  readonly url: string;
  /** The settings with which npm, pnpm and trellis use it: the environment of a child process. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts Verdaccio in `folder`, on loopback and a free port, open to whoever is on this machine. */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const url = `http://127.0.0.1:${await freePort()}/`;
  const config = join(folder, "config.yaml");
  const access = "{ access: $all, publish: $all, unpublish: $all }";
  writeFileSync(
    config,
    [
      "storage: ./storage",
      "auth: { htpasswd: { file: ./htpasswd } }",
      "uplinks: {}",
      `packages: { "@*/*": ${access}, "**": ${access} }`,
      "log: { type: stdout, format: json, level: error }",
      "web: { enable: false }",
      "",
    ].join("\n"),
  );
  const userconfig = join(folder, "npmrc");
  // npm publishes only with a token; this registry asks for none.
  writeFileSync(userconfig, `registry=${url}\n${url.slice("http:".length)}:_authToken=anybody\n`);
  const verdaccio = createRequire(import.meta.url).resolve("verdaccio/package.json");
  const child = spawn(process.execPath, [join(dirname(verdaccio), "bin", "verdaccio"), "-c", config, "-l", url], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => (said += piece.toString()));
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  for (let tries = 0; !(await answers(url)); tries++) {
    if (child.exitCode !== null || tries > 300) throw new Error(`The registry did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    env: { npm_config_userconfig: userconfig, npm_config_registry: url, npm_config_cache: join(folder, "cache") },
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}-/ping`)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
