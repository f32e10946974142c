export type { PublishedTemplate } from "../compile/compile-template.js";
export {
  type ExportOptions,
  exportFragment,
  exportPage,
  type MadePage,
  type PageFragment,
} from "../export/export-page.js";
export type { Picture } from "../render/format.js";
export { type PageManifest, type RenderedPage, renderPage } from "../render/render-page.js";
export type * from "../slots/slot.js";
export { type CheckedContent, checkContent } from "./check-content.js";
export { layersOf, type PublishedBrand } from "./layers-of.js";
export type { Locate, PageOptions } from "./page-options.js";
export { type ContentDocument, readContent } from "./read-content.js";
export { type Filled, filledSlots, type Piece, piecesOf } from "./visit-content.js";
