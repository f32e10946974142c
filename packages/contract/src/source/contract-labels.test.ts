import { expect, test } from "vitest";
import { contractLabels } from "./contract-labels.js";

const schema = {
  title: "Node",
  "x-labels": { fr: { title: "Nœud" } },
  properties: {
    name: { title: "Name", "x-labels": { fr: { title: "Nom" } } },
    email: { $ref: "#/$defs/email" },
    work: { $ref: "#/$defs/email", title: "Work e-mail" },
    phone: { anyOf: [{ title: "Phone", "x-labels": { fr: { title: "Téléphone" } } }, { type: "null" }] },
    origin: { oneOf: [{ title: "Web" }, { title: "Event" }] },
    place: { prefixItems: [{ title: "Latitude" }, { title: "Longitude" }] },
    children: { title: "Children", items: { $ref: "#" } },
  },
  $defs: { email: { title: "E-mail", "x-labels": { fr: { title: "Courriel" } } } },
};

test("fields are called as their schema, or what it refers to, calls them", () => {
  expect(contractLabels(schema, "Node", "en")).toEqual({
    title: "Node",
    fields: {
      name: "Name",
      email: "E-mail",
      work: "Work e-mail",
      phone: "Phone",
      "place[]": "Latitude",
      children: "Children",
      "children[]": "Node",
    },
    repeats: { "children[]": "" },
  });
});

test("where a language has no name, the English one is better than another field's", () => {
  expect(contractLabels(schema, "Node", "fr")).toEqual({
    title: "Nœud",
    fields: {
      name: "Nom",
      email: "Courriel",
      work: "Work e-mail",
      phone: "Téléphone",
      "place[]": "Latitude",
      children: "Children",
      "children[]": "Nœud",
    },
    repeats: { "children[]": "" },
  });
});
