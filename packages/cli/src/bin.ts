#!/usr/bin/env node
import { nodeIo } from "./node-io.js";
import { run } from "./run.js";

const argv = process.argv.slice(2);
const io = nodeIo();

process.stdout.on("error", async ({ code = "" }: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave before the end (`| head`). That is nobody's error.
  if (code === "EPIPE") process.exit();
  const { tellLostOutput } = await import("./tell-crash.js");
  await tellLostOutput(code, argv, io);
  process.exit(2);
});

// What slips past every other net is still told in a sentence, without a stack.
process.on("uncaughtException", async (error) => {
  const { tellCrash } = await import("./tell-crash.js");
  await tellCrash(error, argv, io);
  process.exit(2);
});

process.exitCode = await run(argv, io);
