export { type CompiledMjml, compileMjml } from "./compile-mjml.js";
