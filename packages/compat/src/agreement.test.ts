import { expect, test } from "vitest";
import { checkAgreement } from "../test/agreement.js";

test("proofs, validators and search agree on random schemas of all dialects", async () => {
  const { contained, notContained, undecided } = await checkAgreement(100, 20_271);
  expect(contained).toBeGreaterThan(150);
  expect(notContained).toBeGreaterThan(50);
  expect(undecided / (contained + notContained + undecided)).toBeLessThan(0.02);
});
