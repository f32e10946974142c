import assert from "node:assert/strict";
import { test } from "node:test";
import * as labelsEn from "@trellis/marketing-contracts/lead/v1/labels/en";
import * as labelsFr from "@trellis/marketing-contracts/lead/v1/labels/fr";
import * as en from "@trellis/runtime/words/en";
import * as fr from "@trellis/runtime/words/fr";
import { signUp } from "../src/signup.js";

const english = { words: en, labels: labelsEn.labels };
const french = { words: fr, labels: labelsFr.labels };
const now = new Date("2026-03-02T08:15:30Z");

test("a full entry becomes a lead", () => {
  assert.deepEqual(signUp({ email: "ada@acme.example", givenName: "Ada", agreed: true }, english, "S-1", now), {
    ok: true,
    lead: {
      id: "S-1",
      email: "ada@acme.example",
      givenName: "Ada",
      source: "web-form",
      consents: [{ purpose: "newsletter", basis: "consent", grantedAt: "2026-03-02T08:15:30.000Z" }],
      capturedAt: "2026-03-02T08:15:30.000Z",
    },
  });
});

test("what is wrong is said beside its field, in the reader's language", () => {
  const entry = { email: "ada.acme.example", givenName: "", agreed: false };
  const inEnglish = signUp(entry, english, "S-1", now);
  const inFrench = signUp(entry, french, "S-1", now);
  assert.ok(!inEnglish.ok && !inFrench.ok);
  assert.deepEqual(inEnglish.problems.map(({ field }) => field).sort(), ["consents", "email"]);
  assert.match(
    inEnglish.problems.find(({ field }) => field === "email")?.sentence ?? "",
    /E-mail address.*ada\.acme\.example/,
  );
  assert.match(
    inFrench.problems.find(({ field }) => field === "email")?.sentence ?? "",
    /Adresse e-mail.*ada\.acme\.example/,
  );
});
