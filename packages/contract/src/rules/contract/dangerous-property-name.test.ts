import { expect, test } from "vitest";
import { edited, inWords, lintChanged } from "../../../test/sound-package.js";

test("contract/dangerous-property-name fires, in both languages", async () => {
  const findings = await lintChanged(
    edited(
      "contracts/lead/v1/schema.json",
      '"required": [\n    "email"',
      '"required": [\n    "email", "constructor", "__proto__"',
    ),
  );
  const found = findings.filter(({ rule }) => rule === "contract/dangerous-property-name");
  expect(found.map(({ at, data, level }) => [at.pointer, data, level])).toEqual([
    ["/required/1", { name: "constructor" }, "absolute"],
    ["/required/2", { name: "__proto__" }, "absolute"],
  ]);
  expect(inWords(found[0])).toEqual({
    en: [
      "A field cannot be called “constructor”: records with such a field are always refused.",
      "Give the field another name.",
    ],
    fr: [
      "Un champ ne peut pas s’appeler «\u00A0constructor\u00A0»\u00A0: les enregistrements qui ont un tel champ sont toujours refusés.",
      "Donnez un autre nom au champ.",
    ],
  });
});

test("contract/dangerous-property-name fires once for a field that is described and asked for", async () => {
  const findings = await lintChanged(
    edited("contracts/lead/v1/schema.json", '"score": {', '"prototype": { "type": "string" }, "score": {'),
  );
  const found = findings.filter(({ rule }) => rule === "contract/dangerous-property-name");
  expect(found.map(({ at }) => at.pointer)).toEqual(["/properties/prototype"]);
});

test("contract/dangerous-property-name stays silent about a field that is called as no object is", async () => {
  const findings = await lintChanged(
    edited("contracts/lead/v1/schema.json", '"score": {', '"prototypeOf": { "type": "string" }, "score": {'),
  );
  expect(findings.filter(({ rule }) => rule === "contract/dangerous-property-name")).toEqual([]);
});
