import { resolve } from "node:path";
import { askName, isPlainName } from "../ask-name.js";
import type { Command } from "../command.js";
import { tellNew } from "../new-files.js";
import { checkLanguage, readFormat } from "../read-options.js";
import { readTemplate } from "../read-template.js";

/** `trellis new tool <name>`: a tool's folder that passes its own test. */
export const command: Command = async (call) => {
  checkLanguage(call.options);
  readFormat(call.options);
  const name = await askName(call, "trellis new tool spring-leads", isPlainName);
  const template = call.options.typescript === true ? "tool-typescript" : "tool";
  const values = { name, version: call.version, contractsVersion: call.version };
  const files = readTemplate(template, values, call.language);
  return tellNew({ folder: resolve(call.io.cwd, name), files, next: [`cd ${name}`, "npm install", "npm test"] }, call);
};
