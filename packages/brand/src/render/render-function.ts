import type { PageContext } from "./format.js";

/** What a generated render module gives: the page of a content that was checked before. */
export type RenderFunction = (content: Readonly<Record<string, unknown>>, page: PageContext) => string;
