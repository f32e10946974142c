import { askName, isPlainName } from "../ask-name.js";
import type { Command } from "../command.js";
import { tellNew } from "../new-files.js";
import { readGuardrailFolder } from "../read-guardrail-folder.js";
import { checkLanguage, readFormat } from "../read-options.js";
import { readTemplate } from "../read-template.js";

/** `trellis new contract <name>`: a draft of a contract in the guardrail package in this folder. */
export const command: Command = async (call) => {
  checkLanguage(call.options);
  readFormat(call.options);
  const name = await askName(call, "trellis new contract stock-level", isPlainName);
  const { cwd } = call.io;
  const { publisher, owner } = await readGuardrailFolder(cwd);
  const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
  const values = { name, title, publisher, owner: owner ?? "my-team" };
  const template = readTemplate("contract", values, call.language);
  const files = new Map([...template].map(([path, text]) => [`contracts/${name}/${path}`, text]));
  if (owner === undefined) files.set("owners.yaml", `my-team:\n  name: My team\n  contact: my-team@${publisher}\n`);
  const next = ["trellis lint", "trellis generate", call.texts.new.afterContract];
  return tellNew({ folder: cwd, files, next }, call);
};
