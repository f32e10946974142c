import { visibleText } from "@trellis/findings";
import type { ChangedFile } from "@trellis/release";
import type { Call } from "./command.js";
import { styleFor } from "./style.js";

/** The lines that change, file by file, as a unified diff; nothing when nothing changes. */
export function renderDiff(changes: readonly ChangedFile[], { io, options }: Call): string {
  const style = styleFor(io.stdout, options, io.env);
  const rows = changes.flatMap(({ diff }) =>
    diff.map((line) => {
      const shown = visibleText(line, 500);
      if (/^(?:---|\+\+\+) /.test(line)) return style.strong(shown);
      if (line.startsWith("@@")) return style.quiet(shown);
      return line.startsWith("+") ? style.good(shown) : line.startsWith("-") ? style.bad(shown) : shown;
    }),
  );
  return rows.length === 0 ? "" : `${rows.join("\n")}\n\n`;
}
