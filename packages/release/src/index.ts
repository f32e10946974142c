export { type Bump, largerBump } from "./plan/bump.js";
