import { resolve } from "node:path";
import { askName, isPlainName } from "../ask-name.js";
import type { Command } from "../command.js";
import { tellNew } from "../new-files.js";
import { checkLanguage, readFormat } from "../read-options.js";
import { readTemplate } from "../read-template.js";

/** `trellis new guardrails <name>`: an organisation's own guardrail package, with one contract and what it makes. */
export const command: Command = async (call) => {
  checkLanguage(call.options);
  readFormat(call.options);
  const name = await askName(call, "trellis new guardrails @acme/guardrails", isPackageName);
  const [last = name] = name.split("/").slice(-1);
  const scope = name.startsWith("@") ? name.slice(1, name.indexOf("/")) : "my-organisation";
  const values = { package: name, publisher: `${scope}.example`, owner: "my-team", version: call.version };
  const folder = resolve(call.io.cwd, last);
  const files = readTemplate("guardrails", values, call.language);
  const finish = async () => {
    const { generatePackage } = await import("@trellis/generate");
    await generatePackage({ folder, root: call.io.cwd, now: call.io.now() });
  };
  const next = [`cd ${last}`, "npm install", "npm test", "npx trellis new contract stock-level"];
  return tellNew({ folder, files, next, finish }, call);
};

function isPackageName(text: string): boolean {
  const [scope, name, ...more] = text.startsWith("@") ? text.slice(1).split("/") : ["a", text];
  return more.length === 0 && isPlainName(scope ?? "") && isPlainName(name ?? "");
}
