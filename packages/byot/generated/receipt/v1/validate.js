// Generated from contracts/receipt/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { below, collect, field, isDate, isDateTime, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^sha256-[0-9a-f]{64}$/u;
const pattern2 = /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const set1 = /* @__PURE__ */ new Set(["advisory", "soft", "hard", "absolute"]);
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check1(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "file" });
    }
    if (data.bytes === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "bytes" });
    }
    if (data.digest === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "digest" });
    }
    if (data.records === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "records" });
    }
    for (const key0 in data) {
      if (!(key0 === "file" || key0 === "bytes" || key0 === "digest" || key0 === "records")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.file !== void 0) {
      let data0 = data.file;
      const here1 = here && field(here, "file");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 4096)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 4096 });
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
    if (data.bytes !== void 0) {
      let data1 = data.bytes;
      const here2 = here && field(here, "bytes");
      if (!Number.isInteger(data1)) {
        if (!here) return false;
        report(here2, "type", { type: "integer" });
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0) {
          if (!here) return false;
          report(here2, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.digest !== void 0) {
      let data2 = data.digest;
      const here3 = here && field(here, "digest");
      if (typeof data2 === "string") {
        if (!pattern1.test(data2)) {
          if (!here) return false;
          report(here3, "pattern", { example: "sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a" });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.records !== void 0) {
      let data3 = data.records;
      const here4 = here && field(here, "records");
      if (!Number.isInteger(data3)) {
        if (!here) return false;
        report(here4, "type", { type: "integer" });
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0) {
          if (!here) return false;
          report(here4, "minimum", { comparison: ">=", limit: 0 });
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
    if (data.contract === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "contract" });
    }
    if (data.version === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "version" });
    }
    if (data.contractDigest === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "contractDigest" });
    }
    if (data.declared === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "declared" });
    }
    if (data.data === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "data" });
    }
    for (const key0 in data) {
      if (!(key0 === "contract" || key0 === "version" || key0 === "contractDigest" || key0 === "declared" || key0 === "data")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.contract !== void 0) {
      let data0 = data.contract;
      const here1 = here && field(here, "contract");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 100)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 100 });
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
    if (data.version !== void 0) {
      let data1 = data.version;
      const here2 = here && field(here, "version");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 50)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 50 });
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
    if (data.contractDigest !== void 0) {
      let data2 = data.contractDigest;
      const here3 = here && field(here, "contractDigest");
      if (typeof data2 === "string") {
        if (!pattern1.test(data2)) {
          if (!here) return false;
          report(here3, "pattern", { example: "sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a" });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.declared !== void 0) {
      let data3 = data.declared;
      const here4 = here && field(here, "declared");
      if (typeof data3 === "string") {
        if (!pattern1.test(data3)) {
          if (!here) return false;
          report(here4, "pattern", { example: "sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a" });
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "string" });
      }
    }
    if (data.data !== void 0) {
      let data4 = data.data;
      const here5 = here && field(here, "data");
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          if (!here) return false;
          report(here5, "minItems", { limit: 1 });
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!check1(data4[i0], here && below(here, "/data/" + i0, "/properties/data/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "array" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check3(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "rule" });
    }
    if (data.level === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "level" });
    }
    if (data.count === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "count" });
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "level" || key0 === "count" || key0 === "exceptionUntil" || key0 === "exceptionZone")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      const here1 = here && field(here, "rule");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 100)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 100 });
        }
        if (!pattern2.test(data0)) {
          if (!here) return false;
          report(here1, "pattern", { example: "data/required-missing" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.level !== void 0) {
      if (!set1.has(data.level)) {
        if (!here) return false;
        report(field(here, "level"), "enum", { allowedValues: [...set1] });
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      const here2 = here && field(here, "count");
      if (!Number.isInteger(data2)) {
        if (!here) return false;
        report(here2, "type", { type: "integer" });
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1) {
          if (!here) return false;
          report(here2, "minimum", { comparison: ">=", limit: 1 });
        }
      }
    }
    if (data.exceptionUntil !== void 0) {
      let data3 = data.exceptionUntil;
      const here3 = here && field(here, "exceptionUntil");
      if (typeof data3 === "string") {
        if (!isDate(data3)) {
          if (!here) return false;
          report(here3, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.exceptionZone !== void 0) {
      let data4 = data.exceptionZone;
      const here4 = here && field(here, "exceptionZone");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 100)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data4, 1)) {
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
    report(here, "type", { type: "object" });
  }
  return true;
}
function check(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trellisReceipt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "trellisReceipt" });
    }
    if (data.trellis === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "trellis" });
    }
    if (data.tool === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "tool" });
    }
    if (data.checkedAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "checkedAt" });
    }
    if (data.entries === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "entries" });
    }
    if (data.problems === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "problems" });
    }
    if (data.digest === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "digest" });
    }
    for (const key0 in data) {
      if (!(key0 === "trellisReceipt" || key0 === "trellis" || key0 === "tool" || key0 === "checkedAt" || key0 === "entries" || key0 === "problems" || key0 === "digest")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.trellisReceipt !== void 0) {
      if (1 !== data.trellisReceipt) {
        if (!here) return false;
        report(field(here, "trellisReceipt"), "const", { allowedValue: 1 });
      }
    }
    if (data.trellis !== void 0) {
      let data1 = data.trellis;
      const here1 = here && field(here, "trellis");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 50)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 50 });
        }
        if (isShorterThan(data1, 1)) {
          if (!here) return false;
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.tool !== void 0) {
      let data2 = data.tool;
      const here2 = here && field(here, "tool");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 64)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 64 });
        }
        if (isShorterThan(data2, 1)) {
          if (!here) return false;
          report(here2, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.checkedAt !== void 0) {
      let data3 = data.checkedAt;
      const here3 = here && field(here, "checkedAt");
      if (typeof data3 === "string") {
        if (!isDateTime(data3)) {
          if (!here) return false;
          report(here3, "format", { format: "date-time" });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.entries !== void 0) {
      let data4 = data.entries;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!check2(data4[i0], here && below(here, "/entries/" + i0, "/properties/entries/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(field(here, "entries"), "type", { type: "array" });
      }
    }
    if (data.problems !== void 0) {
      let data6 = data.problems;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!check3(data6[i1], here && below(here, "/problems/" + i1, "/properties/problems/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(field(here, "problems"), "type", { type: "array" });
      }
    }
    if (data.digest !== void 0) {
      let data8 = data.digest;
      const here4 = here && field(here, "digest");
      if (typeof data8 === "string") {
        if (!pattern1.test(data8)) {
          if (!here) return false;
          report(here4, "pattern", { example: "sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a" });
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "string" });
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
