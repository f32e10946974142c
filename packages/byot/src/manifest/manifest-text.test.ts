import { parseDocument } from "@trellis/contract/read";
import { expect, test } from "vitest";
import { manifestText } from "./manifest-text.js";

test("a manifest reads back as what it says", () => {
  const map = {
    email: "E-Mail",
    id: "Order #",
    "consents[0].basis": { value: "consent" },
    capturedAt: { column: "Date: created", as: "date-time", form: "DD/MM/YYYY HH:mm", zone: "Europe/Paris" },
    score: "yes",
    name: "Prénom, nom",
    seats: { value: 3 },
  } as const;
  const text = manifestText({
    tool: "leads",
    owner: "my-team",
    purpose: "Brings leads: all of them.",
    produces: [{ contract: "lead@1", data: "leads export.csv", map }],
    comments: ["Guessed from leads export.csv."],
  });
  expect(text).toMatchInlineSnapshot(`
    "# Guessed from leads export.csv.
    tool: leads
    owner: my-team
    purpose: "Brings leads: all of them."
    produces:
      - contract: lead@1
        data: leads export.csv
        map:
          email: E-Mail
          id: "Order #"
          "consents[0].basis": { value: consent }
          capturedAt: { column: "Date: created", as: date-time, form: "DD/MM/YYYY HH:mm", zone: Europe/Paris }
          score: "yes"
          name: Prénom, nom
          seats: { value: 3 }
    "
  `);
  expect(parseDocument({ text, file: "trellis.yaml", syntax: "yaml" }).value).toEqual({
    tool: "leads",
    owner: "my-team",
    purpose: "Brings leads: all of them.",
    produces: [{ contract: "lead@1", data: "leads export.csv", map }],
  });
});
