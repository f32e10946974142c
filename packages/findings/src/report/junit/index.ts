export { type JunitOptions, renderJunit } from "./render-junit.js";
