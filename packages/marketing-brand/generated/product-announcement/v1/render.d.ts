// Generated from templates/product-announcement/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * Writes a page of product-announcement@1; its content was checked before.
 */
export declare const render: import("@trellis/brand").RenderFunction;
/**
 * Names the exact template that it writes.
 */
export declare const digest: string;
