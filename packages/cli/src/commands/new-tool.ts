import { resolve } from "node:path";
import { askName, isPlainName } from "../ask-name.js";
import type { Call, Command } from "../command.js";
import { tellNew } from "../new-files.js";
import { checkLanguage, readFormat } from "../read-options.js";
import { readTemplate } from "../read-template.js";

/** `trellis new tool <name>`: a tool's folder that passes its own test, of leads or of the contract that is named. */
export const command: Command = async (call) => {
  checkLanguage(call.options);
  readFormat(call.options);
  const name = await askName(call, "trellis new tool spring-leads", isPlainName);
  const { contract } = call.options;
  if (contract !== undefined) {
    const { filesOfContract } = await import("../tool-of-contract.js");
    const made = await filesOfContract(contract, name, call);
    return "exitCode" in made ? made.exitCode : tell(name, made.files, call);
  }
  const template = call.options.typescript === true ? "tool-typescript" : "tool";
  const values = { name, version: call.version, contractsVersion: call.version };
  return tell(name, readTemplate(template, values, call.language), call);
};

function tell(name: string, files: ReadonlyMap<string, string>, call: Call) {
  return tellNew({ folder: resolve(call.io.cwd, name), files, next: [`cd ${name}`, "npm install", "npm test"] }, call);
}
