// Generated from contracts/config/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { codePointLength } from "@trellis/runtime/support";
function is(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "guardrails" || key0 === "tools" || key0 === "levels" || key0 === "language")) {
        return false;
      }
    }
    if (data.guardrails !== void 0) {
      let data0 = data.guardrails;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          return false;
        }
        if (data0.length < 1) {
          return false;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (data1.length > 300 && codePointLength(data1) > 300) {
              return false;
            }
            if (data1.length < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        let i1 = data0.length;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              return false;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        return false;
      }
    }
    if (data.tools !== void 0) {
      let data2 = data.tools;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          return false;
        }
        if (data2.length < 1) {
          return false;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (data3.length > 300 && codePointLength(data3) > 300) {
              return false;
            }
            if (data3.length < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
      } else {
        return false;
      }
    }
    if (data.levels !== void 0) {
      let data4 = data.levels;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length > 1e3) {
          return false;
        }
        for (const key1 in data4) {
          let data5 = data4[key1];
          if (typeof data5 !== "string") {
            return false;
          }
          if (!(data5 === "advisory" || data5 === "soft" || data5 === "hard" || data5 === "absolute")) {
            return false;
          }
        }
      } else {
        return false;
      }
    }
    if (data.language !== void 0) {
      let data6 = data.language;
      if (typeof data6 !== "string") {
        return false;
      }
      if (!(data6 === "en" || data6 === "fr")) {
        return false;
      }
    }
  } else {
    return false;
  }
  return true;
}
function errors(data) {
  const out = [];
  errorsOfAll(data, "", "#", out);
  return out;
}
function errorsOfAll(data, path, at, out) {
  const start = out.length;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "guardrails" || key0 === "tools" || key0 === "levels" || key0 === "language")) {
        report(out, path, at + "/additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.guardrails !== void 0) {
      let data0 = data.guardrails;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          report(out, path + "/guardrails", at + "/properties/guardrails/maxItems", { limit: 100 });
        }
        if (data0.length < 1) {
          report(out, path + "/guardrails", at + "/properties/guardrails/minItems", { limit: 1 });
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (codePointLength(data1) > 300) {
              report(out, path + "/guardrails/" + i0, at + "/properties/guardrails/items/maxLength", { limit: 300 });
            }
            if (codePointLength(data1) < 1) {
              report(out, path + "/guardrails/" + i0, at + "/properties/guardrails/items/minLength", { limit: 1 });
            }
          } else {
            report(out, path + "/guardrails/" + i0, at + "/properties/guardrails/items/type", { type: "string" });
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              report(out, path + "/guardrails", at + "/properties/guardrails/uniqueItems", { i: i1, j: j0 });
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        report(out, path + "/guardrails", at + "/properties/guardrails/type", { type: "array" });
      }
    }
    if (data.tools !== void 0) {
      let data2 = data.tools;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          report(out, path + "/tools", at + "/properties/tools/maxItems", { limit: 1e3 });
        }
        if (data2.length < 1) {
          report(out, path + "/tools", at + "/properties/tools/minItems", { limit: 1 });
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (codePointLength(data3) > 300) {
              report(out, path + "/tools/" + i2, at + "/properties/tools/items/maxLength", { limit: 300 });
            }
            if (codePointLength(data3) < 1) {
              report(out, path + "/tools/" + i2, at + "/properties/tools/items/minLength", { limit: 1 });
            }
          } else {
            report(out, path + "/tools/" + i2, at + "/properties/tools/items/type", { type: "string" });
          }
        }
      } else {
        report(out, path + "/tools", at + "/properties/tools/type", { type: "array" });
      }
    }
    if (data.levels !== void 0) {
      let data4 = data.levels;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length > 1e3) {
          report(out, path + "/levels", at + "/properties/levels/maxProperties", { limit: 1e3 });
        }
        for (const key1 in data4) {
          let data5 = data4[key1];
          if (typeof data5 !== "string") {
            report(out, path + "/levels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), at + "/properties/levels/additionalProperties/type", { type: "string" });
          }
          if (!(data5 === "advisory" || data5 === "soft" || data5 === "hard" || data5 === "absolute")) {
            report(out, path + "/levels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), at + "/properties/levels/additionalProperties/enum", { allowedValues: ["advisory", "soft", "hard", "absolute"] });
          }
        }
      } else {
        report(out, path + "/levels", at + "/properties/levels/type", { type: "object" });
      }
    }
    if (data.language !== void 0) {
      let data6 = data.language;
      if (typeof data6 !== "string") {
        report(out, path + "/language", at + "/properties/language/type", { type: "string" });
      }
      if (!(data6 === "en" || data6 === "fr")) {
        report(out, path + "/language", at + "/properties/language/enum", { allowedValues: ["en", "fr"] });
      }
    }
  } else {
    report(out, path, at + "/type", { type: "object" });
  }
  return out.length === start;
}
function report(out, instancePath, schemaPath, params, keyword = schemaPath.slice(schemaPath.lastIndexOf("/") + 1)) {
  out.push({ instancePath, schemaPath, keyword, params });
}
export {
  errors,
  is
};
