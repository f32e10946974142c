import { join } from "node:path";
import { finding } from "@trellis/findings";
import type { CheckRun } from "../check-run.js";
import { shownPath } from "../find/shown-path.js";
import type { Published } from "../manifest/declarations.js";
import type { CheckedPage } from "../pages/check-page.js";
import { contentFiles } from "../pages/content-files.js";
import { declaredBy } from "../policies/check-tool-policies.js";
import { toolTemplateUnknown } from "../rules/index.gen.js";
import type { ToolInCheck } from "../tool-in-check.js";
import { nearestRef, refOf } from "./published-names.js";

/** Checks an entry of `publishes`: that there is such a template, and the content of each page. Gives the pages. */
export async function checkPublished(
  { template, content }: Published,
  tool: ToolInCheck,
  run: CheckRun,
): Promise<readonly CheckedPage[]> {
  const { collector, place, root, name, shown } = tool;
  const { entries } = run.templates;
  if (!entries.some((one) => refOf(one) === template.text)) {
    const data = {
      name: template.text,
      nearest: nearestRef(template.text, entries),
      known: entries.map(refOf).sort(),
    };
    collector.add(finding(toolTemplateUnknown, place(template.pointer), data));
    return [];
  }
  const pages: CheckedPage[] = [];
  // What reads and makes pages is loaded by the first entry that has some: a check of data does without.
  const [{ checkPage }, { contentRules }] = await Promise.all([
    import("../pages/check-page.js"),
    import("../policies/content-rules.js"),
  ]);
  for (const file of content ? await contentFiles(content, tool) : []) {
    run.onProgress({ file: shown(file), records: 0 });
    const { page, findings } = await checkPage(
      {
        path: join(root, ...file.split("/")),
        root,
        inner: file,
        at: { tool: name, file: shown(file) },
        shown: (path) => shown(shownPath(root, path)),
        template: template.text,
      },
      run,
    );
    collector.addAll([...findings, ...contentRules(page, run, declaredBy(tool))]);
    pages.push(page);
  }
  return pages;
}
