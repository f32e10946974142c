import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { type PackageManifest, type WorkspacePackage, workspacePackages } from "../repository.js";
import { dependencyProblem, isAllowed, layerProblem, layers } from "./layers.js";
import type { Problem } from "./problem.js";
import { type Import, packageName, readImports } from "./read-imports.js";
import { type SourceFile, sourceFiles } from "./source-files.js";

const table = "packages/tooling/src/layers/layers.ts";

/** Whether every package and example of the repository at `root` imports only what the table of layers lets it. */
export function checkLayers(root: string): Problem[] {
  const packages = workspacePackages(root).flatMap((one) => [
    ...manifestProblems(one),
    ...importProblems(root, one, ["src", "test"]),
  ]);
  const examples = workspacePackages(root, "examples").flatMap((one) => importProblems(root, one, ["src", "test"]));
  return [...packages, ...examples];
}

function manifestProblems({ name, folder, manifest }: WorkspacePackage): Problem[] {
  const file = `packages/${name}/package.json`;
  const layer = layers[name];
  if (!layer)
    return [
      { file, what: `${name} has no place in the layers`, remedy: `Decide its layer and write it into ${table}` },
    ];
  const lines = readFileSync(join(folder, "package.json"), "utf8").split("\n");
  const { dependencies, optionalDependencies, peerDependencies } = manifest;
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).flatMap(
    (dependency): Problem[] => {
      const at = { file, line: lines.findIndex((text) => text.includes(`"${dependency}"`)) + 1 };
      const ours = ourPackage(dependency);
      if (ours) {
        if (peerDependencies?.[dependency])
          return [{ ...at, what: `${dependency} is a peer`, remedy: "Make it a plain dependency" }];
        const why = dependencyProblem(name, ours);
        return why
          ? [
              {
                ...at,
                what: `It may not depend on ${dependency}: ${why}`,
                remedy: "Move the code that needs it up, or what it needs down",
              },
            ]
          : [];
      }
      if (isAllowed(layer.thirdParty, dependency)) return [];
      return [
        {
          ...at,
          what: `${name} may not depend on ${dependency}`,
          remedy: `Do without it, or decide for it and write it into ${table}`,
        },
      ];
    },
  );
}

function importProblems(
  root: string,
  { name, folder, manifest }: WorkspacePackage,
  folders: readonly string[],
): Problem[] {
  const isExample = relative(root, folder).startsWith("examples");
  return sourceFiles(root, folder, folders).flatMap((source) =>
    readImports(source.parsed).flatMap((found): Problem[] => {
      const wrong = found.specifier.startsWith(".")
        ? leavingProblem(folder, source, found)
        : isExample
          ? undefined
          : foreignProblem(name, manifest, source, found);
      return wrong ? [{ file: source.file, line: found.line, ...wrong }] : [];
    }),
  );
}

type Wrong = Pick<Problem, "what" | "remedy">;

function leavingProblem(folder: string, { path }: SourceFile, { specifier }: Import): Wrong | undefined {
  const target = relative(folder, resolve(dirname(path), specifier));
  if (!target.startsWith("..")) return undefined;
  return {
    what: `“${specifier}” leaves the package`,
    remedy: "Import the other package by its name, through its exports",
  };
}

function foreignProblem(
  name: string,
  manifest: PackageManifest,
  source: SourceFile,
  { specifier }: Import,
): Wrong | undefined {
  const layer = layers[name];
  if (!layer) return undefined;
  if (isBuiltin(specifier)) {
    if (!layer.browserSafe || source.forTests) return undefined;
    return {
      what: `“${specifier}” is not there in a browser`,
      remedy: "Take what it gives as a parameter, or move this file to a higher package",
    };
  }
  const dependency = packageName(specifier);
  const ours = ourPackage(dependency);
  if (ours) {
    const why = layerProblem(name, ours, source.forTests);
    return why === undefined
      ? undefined
      : { what: `It may not import ${dependency}: ${why}`, remedy: "Move this code up, or what it needs down" };
  }
  // What only we run may use any tool; knip sees that it is declared.
  if (layer.layer === "private") return undefined;
  if (source.forTests) {
    if ({ ...manifest.dependencies, ...manifest.devDependencies }[dependency] || dependency === "vitest")
      return undefined;
    return { what: `${dependency} is not in this package's package.json`, remedy: "Add it to devDependencies" };
  }
  if (!isAllowed(layer.thirdParty, dependency)) {
    return {
      what: `${name} may not import ${dependency}`,
      remedy: `Do without it, or decide for it and write it into ${table}`,
    };
  }
  if ({ ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies }[dependency])
    return undefined;
  return {
    what: `${dependency} is not in this package's dependencies`,
    remedy: "Add it there, also when only its types are used",
  };
}

/** "@trellis/findings" is "findings"; a package of others is undefined. */
function ourPackage(dependency: string): string | undefined {
  return dependency.startsWith("@trellis/") ? dependency.slice("@trellis/".length) : undefined;
}
