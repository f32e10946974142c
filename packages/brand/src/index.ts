export {
  type CompiledTemplate,
  compileTemplate,
  type PublishedTemplate,
  type Template,
  type TemplateSource,
} from "./compile/compile-template.js";
export type { ElementShape, Format, IndexPart, Operation, Part, Ref, Shape, Test, ValuePart } from "./compile/model.js";
export { readTemplate, type TemplateFolder } from "./compile/read-template.js";
export { type BrandRules, readBrand } from "./content/brand-rules.js";
export { type CheckedContent, checkContent } from "./content/check-content.js";
export { layersOf, type PublishedBrand } from "./content/layers-of.js";
export { type MergedContent, mergeLayers } from "./content/merge-layers.js";
export type { Locate, PageOptions } from "./content/page-options.js";
export { type ContentDocument, readContent } from "./content/read-content.js";
export {
  type ExportOptions,
  exportFragment,
  exportPage,
  type MadePage,
  type PageFragment,
} from "./export/export-page.js";
export { interpret } from "./render/interpret.js";
export { type LinkProblem, type LinkRules, linkProblem } from "./render/link.js";
export { plainText } from "./render/plain-text.js";
export { type Proof, provePage } from "./render/prove-page.js";
export type { RenderFunction } from "./render/render-function.js";
export { renderModule } from "./render/render-module.js";
export { type PageManifest, type RenderedPage, renderPage } from "./render/render-page.js";
export { contentSchema, slotSchema, type TemplateIdentity } from "./schema/content-schema.js";
export type { RichText, RichTextBlock, RunningText, TextRun } from "./schema/rich-text.js";
export { templateContract } from "./schema/template-contract.js";
export type * from "./slots/slot.js";
export {
  type BrandLayer,
  type BrandPackage,
  type PackageTemplate,
  readBrandPackage,
} from "./source/read-brand-package.js";
