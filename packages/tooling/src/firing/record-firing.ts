import { afterEach, beforeEach } from "vitest";
import { firedKey } from "./fired-key.js";

declare module "vitest" {
  interface TaskMeta {
    /** The ids of the rules that made a finding while the test ran. */
    fired?: string[];
  }
}

// Every finding is made by one function, into which `observeFindings` writes that it tells this set of its rule.
const fired = new Set<string>();
Object.assign(globalThis, { [firedKey]: fired });

beforeEach(() => {
  fired.clear();
});

afterEach(({ task }) => {
  task.meta.fired = [...fired];
});
