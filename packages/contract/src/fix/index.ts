export { editYamlList, type ListEdit } from "./edit-yaml-list.js";
export { type PlannedChange, type PlannedFile, planFixes } from "./plan-fixes.js";
