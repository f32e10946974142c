#!/usr/bin/env node
import { nodeIo } from "./node-io.js";
import { run } from "./run.js";

// The reader of a pipe may leave before the end (`| head`). That is no error of anybody's.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), nodeIo());
