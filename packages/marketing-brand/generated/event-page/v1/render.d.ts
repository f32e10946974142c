// Generated from templates/event-page/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * Writes a page of event-page@1; its content was checked before.
 */
export declare const render: import("@trellis/brand").RenderFunction;
/**
 * Names the exact template that it writes.
 */
export declare const digest: string;
