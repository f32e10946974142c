import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { mustRun } from "./terminal.mjs";
import { packages, root } from "./workspace.mjs";

/**
 * Packs every published package as it would go to the registry.
 * @param {string} folder emptied first
 * @returns {Promise<Map<string, string>>} package name to tarball
 */
export async function packAll(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tarballs = new Map();
  const waiting = packages().filter(({ manifest }) => !manifest.private);
  const windows = process.platform === "win32";
  const worker = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const tarball = join(folder, `${one.name}.tgz`);
      // pnpm and not npm: npm leaves publishConfig.exports and workspace: versions as they are.
      await mustRun(join(root, "node_modules", ".bin", windows ? "pnpm.cmd" : "pnpm"), ["pack", "--out", tarball], {
        cwd: one.folder,
        quiet: true,
        shell: windows,
      });
      tarballs.set(one.manifest.name, tarball);
    }
  };
  await Promise.all([worker(), worker()]);
  return tarballs;
}
