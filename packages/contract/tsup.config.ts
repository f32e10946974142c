import { cpSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { engine } from "@trellis/tooling/tsup";

const options = engine();

export default {
  ...options,
  // recheck brings a Java archive and programs for every system, sixty megabytes of which nothing is used here: the one file
  // that is used travels with its licence, and nobody who installs this package installs the rest.
  onSuccess: async () => {
    if (typeof options.onSuccess === "function") await options.onSuccess();
    const browser = createRequire(import.meta.url).resolve("recheck/lib/browser.js");
    cpSync(browser, join("dist", "recheck", "browser.cjs"));
    cpSync(join(dirname(browser), "..", "LICENSE"), join("dist", "recheck", "LICENSE"));
  },
};
