import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "tsup";

/**
 * The one way an engine package is built: every `@trellis/source` file of its exports (and its bins) is an entry,
 * shared code is split into chunks, and the pages of the rules travel beside the code that finds them.
 */
export function engine() {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  const sources = Object.values(manifest.exports).flatMap((target) => target["@trellis/source"] ?? []);
  const bins = Object.values(manifest.bin ?? {}).map((bin) => bin.replace("./dist/", "./src/").replace(/\.js$/, ".ts"));
  return defineConfig({
    entry: entries([...sources, ...bins]),
    // Whatever else stands in the house would be read as well, and what it imports by name taken for somebody else’s.
    tsconfig: "../tooling/tsconfig.build.json",
    format: "esm",
    target: "node20",
    platform: "neutral",
    splitting: true,
    clean: true,
    dts: {
      entry: entries(sources),
      // tsc has checked the whole house in one go; here types are only written down.
      compilerOptions: { noCheck: true, lib: ["ES2022"] },
    },
    sourcemap: false,
    treeshake: false,
    // What a package says of itself by its name, the barrels of its rules, is found by that name in what is published too.
    external: [/^node:/, manifest.name, `${manifest.name}/*`],
    outDir: "dist",
    onSuccess: async () => copyPages("src/rules", "dist/rules"),
  });
}

/** Output name to source file: "read/index" to "./src/read/index.ts". */
function entries(files) {
  return Object.fromEntries(files.map((file) => [file.replace("./src/", "").replace(/\.ts$/, ""), file]));
}

function copyPages(from, to) {
  if (!existsSync(from)) return;
  for (const area of readdirSync(from, { withFileTypes: true })) {
    if (!area.isDirectory()) continue;
    for (const file of readdirSync(join(from, area.name))) {
      if (file.endsWith(".md")) cpSync(join(from, area.name, file), join(to, area.name, file));
    }
  }
}
