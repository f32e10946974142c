// Generated from contracts/known-problems/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { below, collect, field, isDate, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^[0-9a-f]{16}$/u;
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check1(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fingerprint === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "fingerprint" });
    }
    if (data.rule === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "rule" });
    }
    if (data.count === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "count" });
    }
    for (const key0 in data) {
      if (!(key0 === "fingerprint" || key0 === "rule" || key0 === "file" || key0 === "field" || key0 === "count")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.fingerprint !== void 0) {
      let data0 = data.fingerprint;
      const here1 = here && field(here, "fingerprint");
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          if (!here) return false;
          report(here1, "pattern", { example: "0f3a9c21bb7e4d58" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.rule !== void 0) {
      let data1 = data.rule;
      const here2 = here && field(here, "rule");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 200)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 200 });
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
    if (data.file !== void 0) {
      let data2 = data.file;
      const here3 = here && field(here, "file");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 4096)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 4096 });
        }
        if (isShorterThan(data2, 1)) {
          if (!here) return false;
          report(here3, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.field !== void 0) {
      let data3 = data.field;
      const here4 = here && field(here, "field");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 1e3)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 1e3 });
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
    if (data.count !== void 0) {
      let data4 = data.count;
      const here5 = here && field(here, "count");
      if (!Number.isInteger(data4)) {
        if (!here) return false;
        report(here5, "type", { type: "integer" });
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 1) {
          if (!here) return false;
          report(here5, "minimum", { comparison: ">=", limit: 1 });
        }
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check2(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tool === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "tool" });
    }
    if (data.since === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "since" });
    }
    if (data.until === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "until" });
    }
    if (data.reason === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "reason" });
    }
    if (data.problems === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "problems" });
    }
    for (const key0 in data) {
      if (!(key0 === "tool" || key0 === "since" || key0 === "until" || key0 === "zone" || key0 === "reason" || key0 === "owner" || key0 === "problems")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.tool !== void 0) {
      let data0 = data.tool;
      const here1 = here && field(here, "tool");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 300)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 300 });
        }
        if (isShorterThan(data0, 1)) {
          if (!here) return false;
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.since !== void 0) {
      let data1 = data.since;
      const here2 = here && field(here, "since");
      if (typeof data1 === "string") {
        if (!isDate(data1)) {
          if (!here) return false;
          report(here2, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.until !== void 0) {
      let data2 = data.until;
      const here3 = here && field(here, "until");
      if (typeof data2 === "string") {
        if (!isDate(data2)) {
          if (!here) return false;
          report(here3, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.zone !== void 0) {
      let data3 = data.zone;
      const here4 = here && field(here, "zone");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 100)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 100 });
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
    if (data.reason !== void 0) {
      let data4 = data.reason;
      const here5 = here && field(here, "reason");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 1e3)) {
          if (!here) return false;
          report(here5, "maxLength", { limit: 1e3 });
        }
        if (isShorterThan(data4, 1)) {
          if (!here) return false;
          report(here5, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "string" });
      }
    }
    if (data.owner !== void 0) {
      let data5 = data.owner;
      const here6 = here && field(here, "owner");
      if (typeof data5 === "string") {
        if (isLongerThan(data5, 100)) {
          if (!here) return false;
          report(here6, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data5, 1)) {
          if (!here) return false;
          report(here6, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "string" });
      }
    }
    if (data.problems !== void 0) {
      let data6 = data.problems;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!check1(data6[i0], here && below(here, "/problems/" + i0, "/properties/problems/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(field(here, "problems"), "type", { type: "array" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tools === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "tools" });
    }
    for (const key0 in data) {
      if (!(key0 === "tools")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.tools !== void 0) {
      let data0 = data.tools;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!check2(data0[i0], here && below(here, "/tools/" + i0, "/properties/tools/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(field(here, "tools"), "type", { type: "array" });
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
