import * as labelsEn from "@trellis/marketing-contracts/lead/v1/labels/en";
import * as labelsFr from "@trellis/marketing-contracts/lead/v1/labels/fr";
import * as en from "@trellis/runtime/words/en";
import * as fr from "@trellis/runtime/words/fr";
import { type Reader, signUp } from "./signup.js";

const readers: Record<string, Reader> = {
  en: { words: en, labels: labelsEn.labels },
  fr: { words: fr, labels: labelsFr.labels },
};
const form = document.querySelector("form");
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  const entries = new FormData(form);
  const outcome = signUp(
    {
      email: String(entries.get("email")),
      givenName: String(entries.get("givenName")),
      agreed: entries.has("consents"),
    },
    readers[document.documentElement.lang] ?? { words: en, labels: labelsEn.labels },
    crypto.randomUUID(),
    new Date(),
  );
  for (const output of form.querySelectorAll("output")) output.textContent = "";
  if (outcome.ok) show("done", JSON.stringify(outcome.lead));
  else for (const { field, sentence } of outcome.problems) show(field, sentence);
});

function show(field: string, text: string): void {
  const output = document.getElementById(`${field}-says`);
  if (output) output.textContent = text;
}
