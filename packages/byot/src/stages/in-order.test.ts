import { expect, test } from "vitest";
import { inOrder } from "./in-order.js";

test("results stand in the order of the things, and no more than so many run at once", async () => {
  let running = 0;
  let most = 0;
  const results = await inOrder([3, 0, 2, 0, 1], 2, async (turns) => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    running--;
    return turns * 10;
  });
  expect([results, most]).toEqual([[30, 0, 20, 0, 10], 2]);
});

test("nothing is nothing, and what throws is thrown", async () => {
  expect(await inOrder([], 4, async () => 1)).toEqual([]);
  await expect(inOrder([1, 2], 4, async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
});
