export { type Calendar, createCalendar, isZone } from "./calendar.js";
export { addSpan, daysBetween, isDay, nextDay, withinSpans } from "./day.js";
export { drawInsights, proposalFrom, type RuleInsight } from "./draw-insights.js";
export { applyWaivers, type Judgement, judgeWaivers, type WaiverInput } from "./judge-waivers.js";
export type { JudgedWaiver, WaiverState } from "./judged-waiver.js";
export { fileInTool, placeParts } from "./matches-waiver.js";
export { sayDay } from "./say-day.js";
export type { Grant, Waiver, WaiverPlace } from "./waiver.js";
export { defaultWaiverPolicy, type WaiverPolicy } from "./waiver-policy.js";
