export { type DecodedText, decodeText } from "./decode-text.js";
export { type ForeignEncoding, foreignEncoding } from "./file-encoding.js";
export { firstInvalidUtf8 } from "./invalid-utf8.js";
export { type FileToOpen, type OpenedFile, openFile, type UnreadableReason, unreadableReason } from "./open-file.js";
export { setOwn } from "./own-property.js";
export {
  closestPosition,
  type ParseDocumentOptions,
  parseDocument,
  type Syntax,
  type TrellisDocument,
} from "./parse-document.js";
export { type JsonText, parseJsonText } from "./parse-json-text.js";
export { problemFinding } from "./problem-finding.js";
export { type FileToRead, type ReadBytes, readBytes } from "./read-bytes.js";
export { type DocumentToRead, maxDocumentBytes, type ReadDocument, readDocument } from "./read-document.js";
export type { Position, SyntaxProblem, TextProblem, UnsupportedValue } from "./text-problem.js";
