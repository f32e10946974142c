// Generated from contracts/config/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { below, collect, field, findDuplicate, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const set1 = /* @__PURE__ */ new Set(["advisory", "soft", "hard", "absolute"]);
const pattern1 = /^P[1-9][0-9]{0,3}D$/u;
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "guardrails" || key0 === "tools" || key0 === "levels" || key0 === "language" || key0 === "receipts" || key0 === "baseline" || key0 === "waivers")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.guardrails !== void 0) {
      let data0 = data.guardrails;
      const here1 = here && field(here, "guardrails");
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          if (!here) return false;
          report(here1, "maxItems", { limit: 100 });
        }
        if (data0.length < 1) {
          if (!here) return false;
          report(here1, "minItems", { limit: 1 });
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const here2 = here && below(here, "/guardrails/" + i0, "/properties/guardrails/items");
          if (typeof data1 === "string") {
            if (isLongerThan(data1, 300)) {
              if (!here) return false;
              report(here2, "maxLength", { limit: 300 });
            }
            if (isShorterThan(data1, 1)) {
              if (!here) return false;
              report(here2, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here2, "type", { type: "string" });
          }
        }
        const equal0 = findDuplicate(data0);
        if (equal0 !== void 0) {
          if (!here) return false;
          report(here1, "uniqueItems", { i: equal0[0], j: equal0[1] });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "array" });
      }
    }
    if (data.tools !== void 0) {
      let data2 = data.tools;
      const here3 = here && field(here, "tools");
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          if (!here) return false;
          report(here3, "maxItems", { limit: 1e3 });
        }
        if (data2.length < 1) {
          if (!here) return false;
          report(here3, "minItems", { limit: 1 });
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          const here4 = here && below(here, "/tools/" + i1, "/properties/tools/items");
          if (typeof data3 === "string") {
            if (isLongerThan(data3, 300)) {
              if (!here) return false;
              report(here4, "maxLength", { limit: 300 });
            }
            if (isShorterThan(data3, 1)) {
              if (!here) return false;
              report(here4, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here4, "type", { type: "string" });
          }
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "array" });
      }
    }
    if (data.levels !== void 0) {
      let data4 = data.levels;
      const here5 = here && field(here, "levels");
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length > 1e3) {
          if (!here) return false;
          report(here5, "maxProperties", { limit: 1e3 });
        }
        for (const key1 in data4) {
          if (!set1.has(data4[key1])) {
            if (!here) return false;
            report(below(here, "/levels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "/properties/levels/additionalProperties"), "enum", { allowedValues: [...set1] });
          }
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "object" });
      }
    }
    if (data.language !== void 0) {
      let data6 = data.language;
      if (!(data6 === "en" || data6 === "fr")) {
        if (!here) return false;
        report(field(here, "language"), "enum", { allowedValues: ["en", "fr"] });
      }
    }
    if (data.receipts !== void 0) {
      let data7 = data.receipts;
      const here6 = here && field(here, "receipts");
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.validFor === void 0) {
          if (!here) return false;
          report(here6, "required", { missingProperty: "validFor" });
        }
        for (const key2 in data7) {
          if (!(key2 === "validFor")) {
            if (!here) return false;
            report(here6, "additionalProperties", { additionalProperty: key2 });
          }
        }
        if (data7.validFor !== void 0) {
          let data8 = data7.validFor;
          const here7 = here && below(here, "/receipts/validFor", "/properties/receipts/properties/validFor");
          if (typeof data8 === "string") {
            if (!pattern1.test(data8)) {
              if (!here) return false;
              report(here7, "pattern", { example: "P30D" });
            }
          } else {
            if (!here) return false;
            report(here7, "type", { type: "string" });
          }
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "object" });
      }
    }
    if (data.baseline !== void 0) {
      let data9 = data.baseline;
      const here8 = here && field(here, "baseline");
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.longest === void 0) {
          if (!here) return false;
          report(here8, "required", { missingProperty: "longest" });
        }
        for (const key3 in data9) {
          if (!(key3 === "longest")) {
            if (!here) return false;
            report(here8, "additionalProperties", { additionalProperty: key3 });
          }
        }
        if (data9.longest !== void 0) {
          let data10 = data9.longest;
          const here9 = here && below(here, "/baseline/longest", "/properties/baseline/properties/longest");
          if (typeof data10 === "string") {
            if (!pattern1.test(data10)) {
              if (!here) return false;
              report(here9, "pattern", { example: "P180D" });
            }
          } else {
            if (!here) return false;
            report(here9, "type", { type: "string" });
          }
        }
      } else {
        if (!here) return false;
        report(here8, "type", { type: "object" });
      }
    }
    if (data.waivers !== void 0) {
      let data11 = data.waivers;
      const here10 = here && field(here, "waivers");
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key4 in data11) {
          if (!(key4 === "zone" || key4 === "spans")) {
            if (!here) return false;
            report(here10, "additionalProperties", { additionalProperty: key4 });
          }
        }
        if (data11.zone !== void 0) {
          let data12 = data11.zone;
          const here11 = here && below(here, "/waivers/zone", "/properties/waivers/properties/zone");
          if (typeof data12 === "string") {
            if (isLongerThan(data12, 100)) {
              if (!here) return false;
              report(here11, "maxLength", { limit: 100 });
            }
            if (isShorterThan(data12, 1)) {
              if (!here) return false;
              report(here11, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here11, "type", { type: "string" });
          }
        }
        if (data11.spans !== void 0) {
          let data13 = data11.spans;
          const here12 = here && below(here, "/waivers/spans", "/properties/waivers/properties/spans");
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key5 in data13) {
              if (!(key5 === "soft" || key5 === "hard")) {
                if (!here) return false;
                report(here12, "additionalProperties", { additionalProperty: key5 });
              }
            }
            if (data13.soft !== void 0) {
              let data14 = data13.soft;
              const here13 = here && below(here, "/waivers/spans/soft", "/properties/waivers/properties/spans/properties/soft");
              if (typeof data14 === "string") {
                if (!pattern1.test(data14)) {
                  if (!here) return false;
                  report(here13, "pattern", { example: "P90D" });
                }
              } else {
                if (!here) return false;
                report(here13, "type", { type: "string" });
              }
            }
            if (data13.hard !== void 0) {
              let data15 = data13.hard;
              const here14 = here && below(here, "/waivers/spans/hard", "/properties/waivers/properties/spans/properties/hard");
              if (typeof data15 === "string") {
                if (!pattern1.test(data15)) {
                  if (!here) return false;
                  report(here14, "pattern", { example: "P180D" });
                }
              } else {
                if (!here) return false;
                report(here14, "type", { type: "string" });
              }
            }
          } else {
            if (!here) return false;
            report(here12, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here10, "type", { type: "object" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
export {
  errors,
  is
};
