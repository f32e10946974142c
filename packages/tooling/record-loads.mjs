import { register } from "node:module";

// Writes the address of every module that Node loads to the file that TRELLIS_LOADS names, one a line.
register("./record-loads-hook.mjs", import.meta.url, { data: { file: process.env.TRELLIS_LOADS } });
