import { describe } from "@trellis/findings";
import { en as englishPhrases } from "@trellis/findings/phrases/en";
import { fr as frenchPhrases } from "@trellis/findings/phrases/fr";
import { expectFinding, expectNone } from "@trellis/findings/policy/test";
import { expect, test } from "vitest";
import { marketing as policy } from "../policy.js";
import { en, fr, purposeMatchesConsent } from "./purpose-matches-consent.js";

const books = {
  en: { phrases: englishPhrases, policyPurposeMatchesConsent: en },
  fr: { phrases: frenchPhrases, policyPurposeMatchesConsent: fr },
};
const { cases } = purposeMatchesConsent;

test.each(cases.filter(({ finds }) => finds.length > 0))("fires: $name", ({ finds, ...trial }) => {
  const found = expectFinding(purposeMatchesConsent, trial, { policy, pointers: finds });
  expect(found.map((one) => [describe(one, books.en), describe(one, books.fr)])).toMatchSnapshot();
});

test.each(cases.filter(({ finds }) => finds.length === 0))("stays silent: $name", (trial) => {
  expect(() => expectNone(purposeMatchesConsent, trial, { policy })).not.toThrow();
});
