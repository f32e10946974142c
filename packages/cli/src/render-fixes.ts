import type { PlannedFile } from "@trellis/contract/fix";
import { visibleText } from "@trellis/findings";
import type { Call } from "./command.js";
import { styleFor } from "./style.js";

/** What was mended, file by file: the line, the value before and after, and the rule that asked for it. */
export function renderFixes(files: readonly PlannedFile[], { texts, io, options }: Call): string {
  const style = styleFor(io.stdout, options, io.env);
  const heading = options.dryRun === true ? texts.lint.wouldMend(files.length) : texts.lint.mended(files.length);
  const rows = files.flatMap(({ file, changes }) => [
    `  ${style.strong(visibleText(file, 500))}`,
    ...changes.map(({ rule, at, before, after }) => {
      const values =
        after === undefined
          ? texts.lint.removed(visibleText(nameIn(at.pointer) ?? "", 200))
          : [before, after].flatMap((text) => (text === undefined ? [] : [visibleText(text, 200)])).join(" → ");
      const what = at.pointer === undefined ? "" : `${values}  `;
      return `    ${at.line === undefined ? "" : `${texts.lint.line(at.line)}  `}${what}${style.quiet(rule)}`;
    }),
  ]);
  return `${[heading, ...rows].join("\n")}\n\n`;
}

function nameIn(pointer: string | undefined): string | undefined {
  return pointer?.split("/").at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~");
}
