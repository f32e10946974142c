export { type MarkdownOptions, markdownMarker, renderMarkdown } from "./render-markdown.js";
