// Generated from contracts/segment-membership/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDate, isDateTime, isEmail, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9._:-]+$/u;
const set1 = /* @__PURE__ */ new Set(["member", "removed", "suppressed"]);
const set2 = /* @__PURE__ */ new Set(["rule", "manual", "import", "model", "request"]);
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check1(data, here) {
  if (typeof data === "string") {
    if (isLongerThan(data, 64)) {
      if (!here) return false;
      report(here, "maxLength", { limit: 64 });
    }
    if (!pattern1.test(data)) {
      if (!here) return false;
      report(here, "pattern", { example: "C-2026-00042" });
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "string" });
  }
  return true;
}
function check2(data, here) {
  if (typeof data === "string") {
    if (isLongerThan(data, 200)) {
      if (!here) return false;
      report(here, "maxLength", { limit: 200 });
    }
    if (isShorterThan(data, 1)) {
      if (!here) return false;
      report(here, "minLength", { limit: 1 });
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "string" });
  }
  return true;
}
function check3(data, here) {
  if (typeof data === "string") {
    if (!isEmail(data)) {
      if (!here) return false;
      report(here, "format", { format: "email" });
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "string" });
  }
  return true;
}
function check4(data, here) {
  if (typeof data === "string") {
    if (!isDateTime(data)) {
      if (!here) return false;
      report(here, "format", { format: "date-time" });
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "string" });
  }
  return true;
}
function check(data, here) {
  let count = 0;
  const _errs1 = count;
  const kept1 = here && here.out.length;
  let valid0 = false;
  const _errs2 = count;
  branch2: {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.customer === void 0) {
        count++;
        if (!here) break branch2;
        report(below(here, "", "/anyOf/0"), "required", { missingProperty: "customer" });
      }
    }
  }
  var _valid0 = _errs2 === count;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = count;
    branch3: {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.lead === void 0) {
          count++;
          if (!here) break branch3;
          report(below(here, "", "/anyOf/1"), "required", { missingProperty: "lead" });
        }
      }
    }
    var _valid0 = _errs3 === count;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = count;
      branch4: {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.email === void 0) {
            count++;
            if (!here) break branch4;
            report(below(here, "", "/anyOf/2"), "required", { missingProperty: "email" });
          }
        }
      }
      var _valid0 = _errs4 === count;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    if (!here) return false;
    report(here, "anyOf");
  } else {
    count = _errs1;
    if (here) here.out.length = kept1;
  }
  const _errs6 = count;
  const kept6 = here && here.out.length;
  let valid2 = true;
  const _errs7 = count;
  branch7: {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.status === void 0) {
        count++;
        break branch7;
      } else {
        if (data.status !== void 0) {
          if ("removed" !== data.status) {
            count++;
            break branch7;
          }
        }
      }
    }
  }
  var _valid1 = _errs7 === count;
  count = _errs6;
  if (here) here.out.length = kept6;
  if (_valid1) {
    const _errs9 = count;
    branch9: {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.removedAt === void 0) {
          count++;
          if (!here) break branch9;
          report(below(here, "", "/allOf/0/then"), "required", { missingProperty: "removedAt" });
        }
      }
    }
    var _valid1 = _errs9 === count;
    valid2 = _valid1;
  }
  if (!valid2) {
    if (!here) return false;
    report(below(here, "", "/allOf/0"), "if", { failingKeyword: "then" });
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.segment === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "segment" });
    }
    if (data.status === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "status" });
    }
    if (data.addedAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "addedAt" });
    }
    if (data.segment !== void 0) {
      if (!check1(data.segment, here && below(here, "/segment", "/properties/segment/$ref")) && !here) return false;
    }
    if (data.segmentName !== void 0) {
      if (!check2(data.segmentName, here && below(here, "/segmentName", "/properties/segmentName/$ref")) && !here) return false;
    }
    if (data.customer !== void 0) {
      if (!check1(data.customer, here && below(here, "/customer", "/properties/customer/$ref")) && !here) return false;
    }
    if (data.lead !== void 0) {
      if (!check1(data.lead, here && below(here, "/lead", "/properties/lead/$ref")) && !here) return false;
    }
    if (data.email !== void 0) {
      if (!check3(data.email, here && below(here, "/email", "/properties/email/$ref")) && !here) return false;
    }
    if (data.status !== void 0) {
      if (!set1.has(data.status)) {
        if (!here) return false;
        report(field(here, "status"), "enum", { allowedValues: [...set1] });
      }
    }
    if (data.addedAt !== void 0) {
      if (!check4(data.addedAt, here && below(here, "/addedAt", "/properties/addedAt/$ref")) && !here) return false;
    }
    if (data.removedAt !== void 0) {
      if (!check4(data.removedAt, here && below(here, "/removedAt", "/properties/removedAt/$ref")) && !here) return false;
    }
    if (data.expiresOn !== void 0) {
      let data9 = data.expiresOn;
      const here1 = here && field(here, "expiresOn");
      if (typeof data9 === "string") {
        if (!isDate(data9)) {
          if (!here) return false;
          report(here1, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.reason !== void 0) {
      if (!set2.has(data.reason)) {
        if (!here) return false;
        report(field(here, "reason"), "enum", { allowedValues: [...set2] });
      }
    }
    if (data.rule !== void 0) {
      if (!check2(data.rule, here && below(here, "/rule", "/properties/rule/$ref")) && !here) return false;
    }
    if (data.score !== void 0) {
      let data12 = data.score;
      const here2 = here && field(here, "score");
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 1) {
          if (!here) return false;
          report(here2, "maximum", { comparison: "<=", limit: 1 });
        }
        if (data12 < 0) {
          if (!here) return false;
          report(here2, "minimum", { comparison: ">=", limit: 0 });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "number" });
      }
    }
    if (data.campaign !== void 0) {
      if (!check1(data.campaign, here && below(here, "/campaign", "/properties/campaign/$ref")) && !here) return false;
    }
    if (data.destination !== void 0) {
      if (!check2(data.destination, here && below(here, "/destination", "/properties/destination/$ref")) && !here) return false;
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return count === 0;
}
export {
  errors,
  is
};
