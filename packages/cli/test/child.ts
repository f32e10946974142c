import { run } from "@trellis/cli";
import { type TestWorld, testIo } from "./test-io.js";

// Runs one command after another for the test that started it: Node and its modules are loaded once.
process.on("message", async ({ line, world }: { line: string | readonly string[]; world: TestWorld }) => {
  const io = testIo(world);
  const code = await run(typeof line === "string" ? line.split(" ") : line, io);
  process.send?.({ code, out: io.out(), err: io.err() });
});
