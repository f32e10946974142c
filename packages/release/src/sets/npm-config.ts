import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** What an `.npmrc` says, as pacote wants it: registries, also per scope, and their tokens. */
export type NpmConfig = Readonly<Record<string, string | boolean>>;

/** Where npm's settings are looked for. */
export interface NpmConfigPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads npm's settings as npm does: the user's `.npmrc`, then the nearest project's, then the environment
 * (`npm_config_registry`). `${NAME}` stands for a variable of the environment.
 */
export function readNpmConfig({ cwd, env }: NpmConfigPlace): NpmConfig {
  const files = [env.npm_config_userconfig ?? env.NPM_CONFIG_USERCONFIG ?? join(homedir(), ".npmrc"), projectFile(cwd)];
  const settings: Record<string, string | boolean> = {};
  for (const file of files) {
    if (file === undefined || !existsSync(file)) continue;
    for (const line of readFileSync(file, "utf8").split(/\r?\n/)) {
      const [, key, value = ""] = /^\s*([^;#=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
      if (key !== undefined) settings[key] = settingOf(value, env);
    }
  }
  const registry = env.npm_config_registry ?? env.NPM_CONFIG_REGISTRY;
  if (registry) settings.registry = registry;
  return settings;
}

/** The nearest `.npmrc`: a package of a workspace goes by that of the repository, which is never left. */
function projectFile(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".npmrc"))) return join(folder, ".npmrc");
    if (existsSync(join(folder, ".git")) || dirname(folder) === folder) return undefined;
  }
}

function settingOf(text: string, env: NpmConfigPlace["env"]): string | boolean {
  const plain = text.replace(/^(["'])(.*)\1$/, "$2").replace(/\$\{([^}]+)\}/g, (all, name: string) => env[name] ?? all);
  return plain === "true" ? true : plain === "false" ? false : plain;
}
