export { type LintedBrand, lintBrandPackage } from "./lint-brand-package.js";
export { lintTemplate } from "./lint-template.js";
