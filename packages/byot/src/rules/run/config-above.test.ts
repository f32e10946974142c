import { join } from "node:path";
import { expect, test } from "vitest";
import { makeWorkspace, said } from "../../../test/workspace.js";
import { readConfig } from "../../config/read-config.js";

test("fires", () => {
  const cwd = makeWorkspace({ "tools/visits/trellis.yaml": "tool: visits\nowner: sales\n" });
  const { config, findings } = readConfig({ cwd: join(cwd, "tools/visits") });
  expect(config).toEqual({});
  expect(findings).toEqual([{ rule: "run/config-above", level: "absolute", at: {}, data: { name: "../.." } }]);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Start trellis in “../..”. If something else is to hold here, say so: --config and a file, or --guardrails and a package’s name.",
        "problem": "There is a trellis.config.yaml in “../..”, and it does not count here: a check goes by the folder in which it was started.",
      },
      "fr": {
        "fix": "Lancez trellis dans « ../.. ». Si autre chose doit valoir ici, dites-le : --config et un fichier, ou --guardrails et le nom d’un paquet.",
        "problem": "Il y a un trellis.config.yaml dans « ../.. », mais il ne compte pas ici : un contrôle suit le dossier où il a été lancé.",
      },
    }
  `);
});

test("stays silent where the configuration is, and where the caller named the guardrails", () => {
  const cwd = makeWorkspace({ "tools/visits/trellis.yaml": "tool: visits\nowner: sales\n" });
  expect(readConfig({ cwd }).findings).toEqual([]);
  expect(readConfig({ cwd: join(cwd, "tools"), isAnswered: true }).findings).toEqual([]);
  expect(readConfig({ cwd: join(cwd, "tools"), file: "../trellis.config.yaml" }).findings).toEqual([]);
});
