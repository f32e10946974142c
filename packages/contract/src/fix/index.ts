export { type PlannedChange, type PlannedFile, planFixes } from "./plan-fixes.js";
