import { describe, expect, test } from "vitest";
import { type ContractLabels, childPointer, fieldLabel, fieldPath, pointerSegments } from "./labels.js";
import { en } from "./phrases/en.js";
import { fr } from "./phrases/fr.js";

const english: ContractLabels = {
  title: "Lead",
  fields: {
    email: "Email",
    consents: "Consents",
    "consents[]": "Consent",
    "consents[].grantedAt": "Granted at",
    "utm.source": "UTM source",
    "budget.2026": "Budget for 2026",
    "rows[]": "Row",
    "rows[][]": "Cell",
    answers: "Answers",
    "answers[]": "Answer",
    "answers[].text": "Text",
    "answers[].replies": "Replies",
    "answers[].replies[]": "Reply",
  },
  repeats: { "answers[].replies[]": "answers[]" },
};

const french: ContractLabels = {
  title: "Prospect",
  fields: { consents: "Consentements", "consents[]": "Consentement", "consents[].grantedAt": "Accordé le" },
};

describe("a field's name in English", () => {
  test.each([
    ["", "Lead"],
    ["/email", "Email"],
    ["/consents", "Consents"],
    ["/consents/2", "third consent"],
    ["/consents/2/grantedAt", "third consent, granted at"],
    ["/consents/20/grantedAt", "21st consent, granted at"],
    ["/consents/11/grantedAt", "12th consent, granted at"],
    ["/consents/1000", "1,001st consent"],
    ["/utm/source", "utm, UTM source"],
    ["/budget/2026", "budget, budget for 2026"],
    ["/rows/0/1", "first row, second cell"],
    ["/answers/0/replies/1/text", "first answer, second reply, text"],
    ["/answers/0/replies/1/replies/2/text", "first answer, second reply, third reply, text"],
    ["/jobTitle", "job title"],
    ["/job_title", "job title"],
    ["/Größe!", "Größe!"],
    ["/tags/3", "fourth tags"],
    ["/__proto__", "proto"],
    ["/constructor/toString", "constructor, to string"],
    ["/a~1b~0c", "a/b~c"],
    ["/99999999999", "99999999999"],
    ["/consents/01", "Consents, 01"],
  ])("%s is “%s”", (pointer, label) => {
    expect(fieldLabel(pointer, english, en)).toBe(label);
  });
});

test("in French the number follows the name", () => {
  expect(fieldLabel("/consents/2/grantedAt", french, fr)).toBe("consentement n°\u00A03, accordé le");
});

test("without labels a list in a list, and a list at the top, still read as a place", () => {
  expect(fieldLabel("", undefined, en)).toBe("the whole record");
  expect(fieldLabel("/3", undefined, en)).toBe("fourth item");
  expect(fieldLabel("/3/name", undefined, en)).toBe("fourth item, name");
  expect(fieldLabel("/grid/0/1", undefined, en)).toBe("first grid, second item");
  expect(fieldLabel("/3", undefined, fr)).toBe("élément n°\u00A04");
});

test("a path is the same for every element of a list", () => {
  expect(fieldPath("/consents/2/grantedAt")).toBe("consents[].grantedAt");
  expect(fieldPath("/0/a/10")).toBe("[].a[]");
  expect(fieldPath("/__proto__/x")).toBe("__proto__.x");
  expect(fieldPath("")).toBe("");
});

test("a pointer's segments survive the way there and back", () => {
  const pointer = childPointer(childPointer("", "a/b~c"), 2);
  expect(pointer).toBe("/a~1b~0c/2");
  expect(pointerSegments(pointer)).toEqual(["a/b~c", "2"]);
});
