import { loadGuardrails } from "@trellis/contract/guardrails";
import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

const manifest = (name: string) => `tool: ${name}\nowner: sales\nconsumes: [{ contract: lead@1, fields: [email] }]\n`;

test("fires", async () => {
  const cwd = makeWorkspace({ "tools/a/trellis.yaml": manifest("a"), "tools/b/trellis.yaml": manifest("b") });
  const guardrails = await loadGuardrails({ names: ["./acme"], from: cwd });
  let calls = 0;
  const breaking = {
    ...guardrails,
    load: (ref: string) => (calls++ === 0 ? Promise.reject(new Error("out of order")) : guardrails.load(ref)),
  };
  const { tools, findings } = await checkWorkspace(cwd, { guardrails: breaking });
  expect(tools.map(({ name, fails }) => ({ name, fails }))).toEqual([
    { name: "a", fails: true },
    { name: "b", fails: false },
  ]);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "tools/a",
          "tool": "a",
        },
        "data": {
          "error": "Error: out of order",
          "name": "a",
        },
        "level": "absolute",
        "rule": "run/check-broken",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "This is an error in Trellis, not in the tool. Please report it, with this sentence.",
        "problem": "Trellis itself failed while it checked “a”, so this tool was not checked: Error: out of order",
      },
      "fr": {
        "fix": "C’est une erreur de Trellis, pas de l’outil. Merci de la signaler, avec cette phrase.",
        "problem": "Trellis lui-même a échoué en contrôlant « a » ; cet outil n’a donc pas été contrôlé : Error: out of order",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace({ "tools/a/trellis.yaml": manifest("a") });
  expect((await checkWorkspace(cwd)).findings).toEqual([]);
});
