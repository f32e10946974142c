import { brandRenderFigures } from "./brand-render.js";
import { bundleFigures } from "./bundles.js";
import { compatFigures } from "./compat-figures.js";
import { doorsFigures } from "./doors.js";
import { type Figure, holds, table } from "./figure.js";
import { reportFigures } from "./report-figures.js";
import { startupFigures } from "./startup.js";
import { toolsFigures } from "./tools-figures.js";
import { validationFigures } from "./validation.js";

const groups: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  validation: validationFigures,
  bundles: bundleFigures,
  startup: startupFigures,
  "brand-render": brandRenderFigures,
  compat: compatFigures,
  reports: reportFigures,
  tools: toolsFigures,
  doors: doorsFigures,
};
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const unknown = wanted.find((name) => !Object.hasOwn(groups, name));
if (unknown !== undefined) {
  console.error(`There is no group “${unknown}”. The groups are ${Object.keys(groups).join(", ")}.`);
  process.exit(2);
}

console.log(`Node ${process.version}, ${process.platform} ${process.arch}. Only the ratios mean anything.\n`);
let missed = 0;
for (const [name, measure] of Object.entries(groups)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const figures = await measure();
  missed += figures.filter((figure) => !holds(figure)).length;
  console.log(`${name}\n${table(figures).replace(/^/gm, "  ")}\n`);
}
if (missed > 0) console.log(`${missed} of the figures missed their target.`);
process.exitCode = missed > 0 ? 1 : 0;
