import { expect, test } from "vitest";
import { validatorSource } from "./validator-source.js";

const kind = (only: string): object => ({ properties: { kind: { const: only } }, required: ["kind"] });

test("writes one function that stops at the first error without a place, and collects all with one", async () => {
  const source = await validatorSource({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: {
      email: { type: "string", format: "email", maxLength: 254 },
      by: { oneOf: [{ $ref: "#/$defs/post" }, kind("fax")] },
    },
    required: ["email"],
    $defs: { post: kind("post") },
  });
  expect(source).toMatchInlineSnapshot(`
    "import { below, collect, field, isEmail, isLongerThan, report } from "@trellis/runtime/support";
    function is(data) {
      return check(data);
    }
    function errors(data) {
      return collect(check, data);
    }
    function check1(data, here) {
      const start = here && here.out.length;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === void 0) {
          if (!here) return false;
          report(here, "required", { missingProperty: "kind" });
        }
        if (data.kind !== void 0) {
          if ("post" !== data.kind) {
            if (!here) return false;
            report(field(here, "kind"), "const", { allowedValue: "post" });
          }
        }
      }
      return here ? here.out.length === start : true;
    }
    function check(data, here) {
      const start = here && here.out.length;
      let count = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.email === void 0) {
          if (!here) return false;
          report(here, "required", { missingProperty: "email" });
        }
        if (data.email !== void 0) {
          let data0 = data.email;
          const here1 = here && field(here, "email");
          if (typeof data0 === "string") {
            if (isLongerThan(data0, 254)) {
              if (!here) return false;
              report(here1, "maxLength", { limit: 254 });
            }
            if (!isEmail(data0)) {
              if (!here) return false;
              report(here1, "format", { format: "email" });
            }
          } else {
            if (!here) return false;
            report(here1, "type", { type: "string" });
          }
        }
        if (data.by !== void 0) {
          let data1 = data.by;
          const _errs4 = count;
          const kept4 = here && here.out.length;
          let valid1 = false;
          let passing0 = null;
          const _errs5 = count;
          branch5: {
            if (!check1(data1, here && below(here, "/by", "/properties/by/oneOf/0/$ref"))) {
              count++;
              if (!here) break branch5;
            }
          }
          var _valid0 = _errs5 === count;
          if (_valid0) {
            valid1 = true;
            passing0 = 0;
          }
          const _errs6 = count;
          branch6: {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.kind === void 0) {
                count++;
                if (!here) break branch6;
                report(below(here, "/by", "/properties/by/oneOf/1"), "required", { missingProperty: "kind" });
              }
              if (data1.kind !== void 0) {
                if ("fax" !== data1.kind) {
                  count++;
                  if (!here) break branch6;
                  report(below(here, "/by/kind", "/properties/by/oneOf/1/properties/kind"), "const", { allowedValue: "fax" });
                }
              }
            }
          }
          var _valid0 = _errs6 === count;
          if (_valid0 && valid1) {
            valid1 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid1 = true;
              passing0 = 1;
            }
          }
          if (!valid1) {
            if (!here) return false;
            report(field(here, "by"), "oneOf", { passingSchemas: passing0 });
          } else {
            count = _errs4;
            if (here) here.out.length = kept4;
          }
        }
      } else {
        if (!here) return false;
        report(here, "type", { type: "object" });
      }
      return here ? here.out.length === start : count === 0;
    }
    export {
      errors,
      is
    };
    "
  `);
});

test("looks values up in a set that is written once", async () => {
  const values = Array.from({ length: 12 }, (_, index) => `value-${index}`);
  const source = await validatorSource({ enum: values });
  expect(source.split('"value-11"')).toHaveLength(2);
  expect(source).toContain("allowedValues: [...set1]");
});

test("is the same text every time", async () => {
  const schema = { properties: { a: { pattern: "^a$" }, b: { pattern: "^b$" }, c: { pattern: "^a$" } } };
  const [first, second] = await Promise.all([validatorSource(schema), validatorSource(structuredClone(schema))]);
  expect(first).toBe(second);
  expect(first.match(/const pattern\d/g)).toEqual(["const pattern1", "const pattern2"]);
});

test("refuses a pattern that can take very long", async () => {
  await expect(validatorSource({ type: "string", pattern: "(a+)+$" })).rejects.toMatchObject({
    name: "CompileError",
    code: "unsafe-pattern",
    subject: "(a+)+$",
  });
});
