export { lintTemplate } from "./lint-template.js";
