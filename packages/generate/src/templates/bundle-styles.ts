import { resolve as resolvePath } from "node:path";
import { build, type Plugin } from "esbuild";

/**
 * A style sheet with everything that it imports, as one file. `fresh` are sheets that are generated in the same run, by their
 * path: what stands on the disk may be older. Fonts and pictures stay where they are.
 */
export async function bundleStyles(path: string, fresh: Readonly<Record<string, string>> = {}): Promise<string> {
  const generated: Plugin = {
    name: "generated",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /./ }, ({ path: to, kind }) =>
        kind === "url-token" ? { path: to, external: true } : undefined,
      );
      onLoad({ filter: /\.css$/ }, ({ path: from }) => {
        const contents = Object.hasOwn(fresh, from) ? fresh[from] : undefined;
        return contents === undefined ? undefined : { contents, loader: "css" };
      });
      onResolve({ filter: /\.css$/ }, ({ path: to, resolveDir }) => {
        const file = resolvePath(resolveDir, to);
        return Object.hasOwn(fresh, file) ? { path: file } : undefined;
      });
    },
  };
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    plugins: [generated],
  });
  // Where each sheet stood is of no use to a page, and differs from machine to machine.
  return (outputFiles[0]?.text ?? "").replaceAll(/^\/\* .*\.css \*\/\n/gm, "");
}
