export { encodeJson, encodeQuery, escapeAttribute, escapeText } from "./escape.js";
export {
  choiceLabel,
  direction,
  formatDate,
  formatMoney,
  formatNumber,
  type ImageValue,
  imageAlt,
  imageSize,
  imageSource,
  imageSources,
  type MoneyValue,
  type PageContext,
  type Picture,
  plainNumber,
} from "./format.js";
export { isPresent } from "./is-present.js";
export { RenderError, writeLink } from "./link.js";
export { renderRichText } from "./rich-text.js";
