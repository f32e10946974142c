import { expect, test } from "vitest";
import { captureOutput, captureOutputOf } from "./capture-output.js";

test("what is printed is held back and told", () => {
  const before = [process.stdout.write, process.stderr.write, console.log];
  const captured = captureOutput(() => {
    console.log("first\nsecond");
    process.stdout.write("third");
    return 7;
  });
  expect(captured).toEqual({ value: 7, printed: "first" });
  expect([process.stdout.write, process.stderr.write, console.log]).toEqual(before);
});

test("what prints nothing tells nothing, and what throws throws on", () => {
  const before = process.stdout.write;
  expect(captureOutput(() => 7)).toEqual({ value: 7, printed: undefined });
  expect(() =>
    captureOutput(() => {
      throw new Error("broken");
    }),
  ).toThrow("broken");
  expect(process.stdout.write).toBe(before);
});

test("what is awaited is held back to its end", async () => {
  const captured = await captureOutputOf(async () => {
    await Promise.resolve();
    process.stderr.write(Buffer.from("late"));
    return 8;
  });
  expect(captured).toEqual({ value: 8, printed: "late" });
});
