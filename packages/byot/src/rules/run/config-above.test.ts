import { join } from "node:path";
import { expect, test } from "vitest";
import { makeWorkspace, said } from "../../../test/workspace.js";
import { readConfig } from "../../read-config.js";

test("fires", () => {
  const cwd = makeWorkspace({ "tools/visits/trellis.yaml": "tool: visits\nowner: sales\n" });
  const { config, findings } = readConfig({ cwd: join(cwd, "tools/visits") });
  expect(config).toEqual({});
  expect(findings).toEqual([{ rule: "run/config-above", level: "absolute", at: {}, data: { name: "../.." } }]);
  expect(said(findings)).toMatchInlineSnapshot();
});

test("stays silent where the configuration is, and where the caller named the guardrails", () => {
  const cwd = makeWorkspace({ "tools/visits/trellis.yaml": "tool: visits\nowner: sales\n" });
  expect(readConfig({ cwd }).findings).toEqual([]);
  expect(readConfig({ cwd: join(cwd, "tools"), isAnswered: true }).findings).toEqual([]);
  expect(readConfig({ cwd: join(cwd, "tools"), file: "../trellis.config.yaml" }).findings).toEqual([]);
});
