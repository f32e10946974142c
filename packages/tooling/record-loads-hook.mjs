import { appendFileSync } from "node:fs";

let file = "";

/** @param {{ file: string }} data */
export function initialize(data) {
  file = data.file;
}

/** @type {import("node:module").LoadHook} */
export async function load(url, context, nextLoad) {
  appendFileSync(file, `${url}\n`);
  return nextLoad(url, context);
}
