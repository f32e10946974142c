import { expect, test } from "vitest";
import { canonicalJson, schemaDigest } from "./canonical-json.js";

test("equal values give equal text, whatever the order of their keys", () => {
  const text = canonicalJson({ b: [1, { d: null, c: "é" }], a: true, "10": 1.5, "9": 1e21 });
  expect(text).toBe('{"10":1.5,"9":1e+21,"a":true,"b":[1,{"c":"é","d":null}]}');
  expect(canonicalJson(JSON.parse(text))).toBe(text);
});

test("a digest names the content, not the way it is written", () => {
  expect(schemaDigest({ type: "string", title: "Name" })).toBe(schemaDigest({ title: "Name", type: "string" }));
  expect(schemaDigest({})).toBe("sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
});
