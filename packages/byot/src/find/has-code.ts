import { manifestName } from "./find-tools.js";
import { walkFolders } from "./walk-folders.js";

// Enough folders to find the code of any tool, and few enough that a disk full of exports costs nothing.
const mostFolders = 1000;

/** Whether a tool's folder holds code, which can keep to a contract without any data file. */
export async function hasCode(folder: string): Promise<boolean> {
  let left = mostFolders;
  const isSameTool = ({ entries = [] }: { entries?: readonly { name: string }[] }) =>
    !entries.some(({ name }) => name === manifestName);
  for await (const { folder: at, entries = [] } of walkFolders(folder, isSameTool)) {
    // A tool below this one is another tool; so is its code.
    if (at !== folder && !isSameTool({ entries })) continue;
    if (entries.some((entry) => entry.isFile() && isCode(entry.name))) return true;
    if (--left === 0) return false;
  }
  return false;
}

/** Whether a file is code, by its name. */
function isCode(name: string): boolean {
  return codeFiles.has(name) || codeEndings.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}

const codeFiles = new Set([
  "package.json",
  "pyproject.toml",
  "requirements.txt",
  "Gemfile",
  "go.mod",
  "Cargo.toml",
  "composer.json",
  "Dockerfile",
  "Makefile",
]);

const codeEndings = new Set(
  "ts tsx mts cts js jsx mjs cjs vue svelte astro html htm py ipynb rb php java kt kts scala groovy clj cs fs vb go rs swift m c cc cpp h dart ex exs erl lua pl pm r jl sql sh bash zsh ps1 bat cmd gs applescript bas".split(
    " ",
  ),
);
