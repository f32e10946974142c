import { expect, test } from "vitest";
import { commandName } from "./command-name.js";

test.each([
  [{}, "trellis"],
  [{ npm_config_user_agent: "npm/10.8.2 node/v20.19.0" }, "npx trellis"],
  [{ npm_lifecycle_event: "test" }, "npx trellis"],
  [{ npm_config_user_agent: "", npm_lifecycle_event: "" }, "trellis"],
])("started with %j it is called %s", (env, name) => {
  expect(commandName({ env })).toBe(name);
});
