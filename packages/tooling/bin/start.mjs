#!/usr/bin/env node
import { join } from "node:path";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { begin, bold, dim, Failure, run } from "./terminal.mjs";
import { root } from "./workspace.mjs";

await begin(async () => {
  console.log(bold("Installing"));
  console.log(`  ${dim(await install())}`);
  console.log(bold("Building"));
  await build();
  await show("A tool that passes, brought without a line of code", "examples/webinar-import");
  await show("A tool that does not, broken on purpose", "examples/partner-leads");
  console.log(`
${bold("What to try next")}
  npm test                                          everything this repository promises, proven
  npx trellis check examples                        every example at once
  npx trellis check examples/partner-leads --lang fr
  npx trellis page preview examples/spring-campaign/pages/table-outside.yaml
  npx trellis explain data/required-missing
  npx trellis --help`);
});

/** A failing check is what is to be seen here; a check that could not be made is a fault. */
async function show(title, folder) {
  console.log(`\n${bold(title)}\n${dim(`$ trellis check ${folder}`)}`);
  const { code } = await run(process.execPath, [join(root, "packages", "cli", "dist", "bin.js"), "check", folder], {
    cwd: root,
  });
  if (code !== 0 && code !== 1)
    throw new Failure(`The check of ${folder} could not be made (it ended with ${code}).`, code);
}
