import { loadGuardrails } from "@trellis/contract/guardrails";
import { expect, test } from "vitest";
import { makeWorkspace } from "../../test/workspace.js";
import { loadPolicyWords } from "./policy-words.js";

/** A guardrail package with a policy, whose words take `turns` to load and print something. */
function house(name: string, turns: number): Record<string, string> {
  const policy = {
    name,
    title: { en: name, fr: name },
    owner: "legal",
    rules: [{ id: `policy/${name}`, level: "hard", on: ["record"] }],
    module: `./policies/${name}`,
    export: "policy",
    digest: "sha256-0",
  };
  const words = `for (let turn = 0; turn < ${turns}; turn++) await new Promise((go) => setImmediate(go));
console.log("${name} is loaded");
export const ${name} = () => ({ problem: "${name}", fix: "" });\n`;
  return {
    [`${name}/package.json`]: JSON.stringify({
      name: `@acme/${name}`,
      version: "1.0.0",
      type: "module",
      exports: { [`./policies/${name}/words/en`]: "./words.js" },
    }),
    [`${name}/trellis.json`]: JSON.stringify({ trellis: 1, contracts: [], templates: [], policies: [policy] }),
    [`${name}/words.js`]: words,
  };
}

test.each([
  ["first", 0, 9],
  ["last", 9, 0],
])("words of two policies leave the screen free, whichever is loaded %s", async (_, one, other) => {
  const cwd = makeWorkspace({ ...house("alpha", one), ...house("beta", other) });
  const guardrails = await loadGuardrails({ names: ["./alpha", "./beta"], from: cwd });
  const before = [process.stdout.write, console.log];
  const words = await loadPolicyWords(guardrails, { cwd, language: "en", named: ["policy/alpha", "policy/beta"] });
  const after = [process.stdout.write, console.log];
  [process.stdout.write, console.log] = before as [typeof process.stdout.write, typeof console.log];
  expect(after).toEqual(before);
  expect(Object.keys(words).sort()).toEqual(["alpha", "beta"]);
});
