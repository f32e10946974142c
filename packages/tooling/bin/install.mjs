import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, run } from "./terminal.mjs";
import { cacheFolder, packages, readJson, root } from "./workspace.mjs";

const stamp = join(cacheFolder, "installed.txt");

/** Installs exactly what the lockfile says, unless that is what is installed. Needs nothing but Node and npm. */
export async function install() {
  const wanted = fingerprint();
  const there = existsSync(join(root, "node_modules", ".modules.yaml")) && existsSync(stamp);
  if (there && readFileSync(stamp, "utf8") === wanted) return "already installed";
  const [name, version] = readJson(join(root, "package.json")).packageManager.split("@");
  const windows = process.platform === "win32";
  // CI=true: pnpm must not stop to ask a question that nobody sees.
  const { code } = await run(
    windows ? "npx.cmd" : "npx",
    ["--yes", `${name}@${version}`, "install", "--frozen-lockfile"],
    // Windows starts .cmd files through its shell only.
    { cwd: root, shell: windows, env: { CI: "true" } },
  );
  if (code !== 0) {
    throw new Failure(
      `Installing failed. It needs the npm registry; if package.json was changed, run: npx --yes ${name}@${version} install`,
      code,
    );
  }
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamp, wanted);
  return "installed";
}

function fingerprint() {
  const hash = createHash("sha256").update(process.platform + process.arch);
  const manifests = packages().map(({ folder }) => join(folder, "package.json"));
  for (const file of [
    ...["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"].map((name) => join(root, name)),
    ...manifests,
  ]) {
    hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}
