import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

const manifest = (name: string) => `tool: ${name}\nowner: sales\nconsumes: [{ contract: lead@1, fields: [email] }]\n`;

test("fires", async () => {
  const cwd = makeWorkspace({ "tools/visits/trellis.yaml": manifest("Visites à Paris") });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 7,
          "contract": "manifest@1",
          "file": "tools/visits/trellis.yaml",
          "line": 1,
          "pointer": "/tool",
          "tool": "visits",
        },
        "data": {
          "name": "Visites à Paris",
          "suggestion": "visites-a-paris",
        },
        "level": "hard",
        "rule": "tool/name-unsuitable",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write it as “visites-a-paris”.",
        "problem": "“Visites à Paris” cannot be the name of a tool: a name has small letters, digits and hyphens, and nothing else.",
      },
      "fr": {
        "fix": "Écrivez-le « visites-a-paris ».",
        "problem": "« Visites à Paris » ne peut pas être le nom d’un outil : un nom se compose de minuscules sans accent, de chiffres et de traits d’union, et de rien d’autre.",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace({ "tools/visits/trellis.yaml": manifest("visites-a-paris") });
  expect((await checkWorkspace(cwd)).findings).toEqual([]);
});
