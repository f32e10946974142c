import { build } from "esbuild";

await build({
  entryPoints: ["src/page.ts"],
  outdir: "dist",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  logLevel: "warning",
});
