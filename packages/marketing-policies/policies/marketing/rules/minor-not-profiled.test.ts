import { describe } from "@trellis/findings";
import { en as englishPhrases } from "@trellis/findings/phrases/en";
import { fr as frenchPhrases } from "@trellis/findings/phrases/fr";
import { expectFinding, expectNone } from "@trellis/findings/policy/test";
import { expect, test } from "vitest";
import { marketing as policy } from "../policy.js";
import { en, fr, minorNotProfiled } from "./minor-not-profiled.js";

const books = {
  en: { phrases: englishPhrases, policyMinorNotProfiled: en },
  fr: { phrases: frenchPhrases, policyMinorNotProfiled: fr },
};
const { cases } = minorNotProfiled;

test.each(cases.filter(({ finds }) => finds.length > 0))("fires: $name", ({ finds, ...trial }) => {
  const found = expectFinding(minorNotProfiled, trial, { policy, pointers: finds });
  expect(found.map((one) => [describe(one, books.en), describe(one, books.fr)])).toMatchSnapshot();
});

test.each(cases.filter(({ finds }) => finds.length === 0))("stays silent: $name", (trial) => {
  expect(() => expectNone(minorNotProfiled, trial, { policy })).not.toThrow();
});
