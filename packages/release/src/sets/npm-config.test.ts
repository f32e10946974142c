import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readNpmConfig } from "./npm-config.js";

test("the project's settings stand above the user's, and the environment's above both", () => {
  const cwd = mkdtempSync(join(tmpdir(), "trellis-npmrc-"));
  const user = join(cwd, "user");
  writeFileSync(user, "registry=https://one.example/\n; a note\nstrict-ssl = false\n");
  writeFileSync(
    join(cwd, ".npmrc"),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: npm's own way to name a variable.
    '@acme:registry = "https://two.example/"\n//two.example/:_authToken=${TOKEN}\n',
  );
  const env = { npm_config_userconfig: user, TOKEN: "secret" };
  expect(readNpmConfig({ cwd, env })).toEqual({
    registry: "https://one.example/",
    "strict-ssl": false,
    "@acme:registry": "https://two.example/",
    "//two.example/:_authToken": "secret",
  });
  expect(readNpmConfig({ cwd, env: { ...env, npm_config_registry: "https://three.example/" } }).registry).toBe(
    "https://three.example/",
  );
});

test("a package of a workspace goes by the repository's file, and by none beyond it", () => {
  const cwd = mkdtempSync(join(tmpdir(), "trellis-npmrc-"));
  const folder = join(cwd, "repository/packages/contracts");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}");
  const env = { npm_config_userconfig: join(cwd, "none") };
  const registry = (): unknown => readNpmConfig({ cwd: folder, env }).registry;
  writeFileSync(join(cwd, "repository/.npmrc"), "registry=https://one.example/\n");
  expect(registry()).toBe("https://one.example/");
  writeFileSync(join(folder, ".npmrc"), "registry=https://two.example/\n");
  expect(registry()).toBe("https://two.example/");
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, ".npmrc"), "");
  expect(registry()).toBeUndefined();
});
