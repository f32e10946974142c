import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "./language.js";
import { ownFolder } from "./own-folder.js";

/** What `{{…}}` stands for in a template. */
export interface TemplateValues {
  readonly [name: string]: string;
}

const ending = ".tmpl";

/** The files of a template, filled in. A page that is there in several languages is given in the reader's. */
export function readTemplate(name: string, values: TemplateValues, language: Language): Map<string, string> {
  const folder = join(ownFolder(), "templates", name);
  const paths = (readdirSync(folder, { recursive: true }) as string[])
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(ending))
    .sort((a, b) => Number(isSpoken(a)) - Number(isSpoken(b)) || (a < b ? -1 : 1));
  const files = new Map<string, string>();
  for (const path of paths) {
    const target = path.slice(0, -ending.length);
    const [, base, spoken] = /^(.*)\.(fr)\.md$/.exec(target) ?? [];
    if (spoken !== undefined && spoken !== language) continue;
    const text = readFileSync(join(folder, path), "utf8");
    files.set(spoken === undefined ? target : `${base}.md`, fill(text, values));
  }
  return files;
}

/** Pages in a language of their own take the place of the English ones, so they come last. */
function isSpoken(path: string): boolean {
  return path.endsWith(".fr.md.tmpl");
}

function fill(text: string, values: TemplateValues): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}
