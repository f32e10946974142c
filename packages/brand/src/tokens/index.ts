export { type ContrastPair, checkContrast } from "./check-contrast.js";
export { contrastRatio, type Light, readColor } from "./color.js";
export { propertyName } from "./property-name.js";
export { type ReadTokens, readTokens } from "./read-tokens.js";
export type { Token, TokenSet } from "./token-set.js";
export { tokensCss } from "./tokens-css.js";
