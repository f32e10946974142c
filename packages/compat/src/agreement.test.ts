import { expect, test } from "vitest";
import { checkAgreement } from "../test/agreement.js";

test("proofs, validators and search agree on random schemas", () => {
  const { contained, notContained, undecided } = checkAgreement(150, 20_271);
  expect(contained).toBeGreaterThan(200);
  expect(notContained).toBeGreaterThan(30);
  expect(undecided / (contained + notContained + undecided)).toBeLessThan(0.02);
});
