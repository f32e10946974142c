export { codeSpan, escapeMarkdown } from "./escape-markdown.js";
export { type MarkdownOptions, markdownMarker, renderMarkdown } from "./render-markdown.js";
