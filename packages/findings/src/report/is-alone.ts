import type { CheckedTool } from "./report.js";

/** Whether it is a file that was checked on its own. */
export function isAlone({ name, data, pages = [] }: CheckedTool): boolean {
  const [only, ...others] = [...data, ...pages];
  return only?.file === name && others.length === 0;
}
