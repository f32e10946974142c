export { type ImportedText, importHtml } from "./import-html.js";
export { importMarkdown } from "./import-markdown.js";
