export { type Calendar, createCalendar, isZone } from "./calendar.js";
export { addSpan, daysBetween, isDay, nextDay, withinSpans } from "./day.js";
export { applyWaivers, type Judgement, judgeWaivers, type WaiverInput } from "./judge-waivers.js";
export type { JudgedWaiver, WaiverState } from "./judged-waiver.js";
export { fileInTool } from "./matches-waiver.js";
export { sayDay } from "./say-day.js";
export type { Grant, Waiver, WaiverPlace } from "./waiver.js";
export { defaultWaiverPolicy, type WaiverPolicy } from "./waiver-policy.js";
