export { headerLabels, type LintOptions, lintPackage } from "./lint-package.js";
