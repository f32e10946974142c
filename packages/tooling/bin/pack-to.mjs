#!/usr/bin/env node
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { packAll } from "./pack.mjs";
import { begin, Failure } from "./terminal.mjs";

await begin(async () => {
  const [named] = process.argv.slice(2);
  if (named === undefined) throw new Failure("Name the folder for the tarballs: npm run pack -- ../trellis-packages");
  // npm runs scripts in the package's folder; what is named is meant from where npm was called.
  const folder = resolve(process.env.INIT_CWD ?? ".", named);
  // The folder is emptied first, so nothing else may be in it.
  const others = existsSync(folder) ? readdirSync(folder).filter((file) => !file.endsWith(".tgz")) : [];
  if (others.length > 0)
    throw new Failure(`${folder} holds other things than tarballs. Name a new or an empty folder.`);
  await install();
  await build();
  const tarballs = await packAll(folder);
  // Each by its name: not every shell knows what *.tgz means.
  console.log(
    `${tarballs.size} packages packed. In your own project:\n\n  npm install ${[...tarballs.values()].sort().join(" ")}`,
  );
});
