export { headerLabels, type LintOptions, lintPackage, lintSources } from "./lint-package.js";
