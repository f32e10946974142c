import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of this repository. */
export const repositoryRoot: string = fileURLToPath(new URL("../../../", import.meta.url)).replace(/[\\/]$/, "");

/** What the tooling reads of a package.json. */
export interface PackageManifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package of the workspace, where it stands on disk. */
export interface WorkspacePackage {
  /** The name of its folder under `packages`, "findings". */
  readonly name: string;
  readonly folder: string;
  readonly manifest: PackageManifest;
}

/** Every package under `<root>/<parent>`, in the order of their names. */
export function workspacePackages(root: string = repositoryRoot, parent = "packages"): WorkspacePackage[] {
  const parentFolder = join(root, parent);
  if (!existsSync(parentFolder)) return [];
  return readdirSync(parentFolder)
    .sort()
    .map((name) => ({ name, folder: join(parentFolder, name) }))
    .filter(({ folder }) => existsSync(join(folder, "package.json")))
    .map(({ name, folder }) => ({
      name,
      folder,
      manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageManifest,
    }));
}
