// Generated from contracts/correction/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDate, isDateTime, isEmail, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9._:-]+$/u;
const set1 = /* @__PURE__ */ new Set(["accepted", "rejected", "applied"]);
const pattern2 = /^[a-z][a-z0-9-]{0,62}@[1-9][0-9]{0,3}$/u;
const set2 = /* @__PURE__ */ new Set(["customer", "front-line", "partner"]);
const set3 = /* @__PURE__ */ new Set(["customer-told", "customer-wrote", "document-seen", "returned-mail", "number-dead", "visit", "public-register", "own-record"]);
const set4 = /* @__PURE__ */ new Set(["none", "stated", "authenticated", "documented"]);
const set5 = /* @__PURE__ */ new Set(["reported", "accepted", "rejected", "applied"]);
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
    if (isLongerThan(data, 5e3)) {
      if (!here) return false;
      report(here, "maxLength", { limit: 5e3 });
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
function check5(data, here) {
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
  const _errs2 = count;
  const kept2 = here && here.out.length;
  let valid1 = true;
  const _errs3 = count;
  branch3: {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.proof === void 0) {
        count++;
        break branch3;
      } else {
        if (data.proof !== void 0) {
          if ("documented" !== data.proof) {
            count++;
            break branch3;
          }
        }
      }
    }
  }
  var _valid0 = _errs3 === count;
  count = _errs2;
  if (here) here.out.length = kept2;
  if (_valid0) {
    const _errs5 = count;
    branch5: {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.evidence === void 0) {
          count++;
          if (!here) break branch5;
          report(below(here, "", "/allOf/0/then"), "required", { missingProperty: "evidence" });
        }
      }
    }
    var _valid0 = _errs5 === count;
    valid1 = _valid0;
  }
  if (!valid1) {
    if (!here) return false;
    report(below(here, "", "/allOf/0"), "if", { failingKeyword: "then" });
  }
  const _errs7 = count;
  const kept7 = here && here.out.length;
  let valid3 = true;
  const _errs8 = count;
  branch8: {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.status === void 0) {
        count++;
        break branch8;
      } else {
        if (data.status !== void 0) {
          if (!set1.has(data.status)) {
            count++;
            break branch8;
          }
        }
      }
    }
  }
  var _valid1 = _errs8 === count;
  count = _errs7;
  if (here) here.out.length = kept7;
  if (_valid1) {
    const _errs11 = count;
    branch11: {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.decidedAt === void 0) {
          count++;
          if (!here) break branch11;
          report(below(here, "", "/allOf/1/then"), "required", { missingProperty: "decidedAt" });
        }
      }
    }
    var _valid1 = _errs11 === count;
    valid3 = _valid1;
  }
  if (!valid3) {
    if (!here) return false;
    report(below(here, "", "/allOf/1"), "if", { failingKeyword: "then" });
  }
  const _errs13 = count;
  const kept13 = here && here.out.length;
  let valid5 = true;
  const _errs14 = count;
  branch14: {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.status === void 0) {
        count++;
        break branch14;
      } else {
        if (data.status !== void 0) {
          if ("rejected" !== data.status) {
            count++;
            break branch14;
          }
        }
      }
    }
  }
  var _valid2 = _errs14 === count;
  count = _errs13;
  if (here) here.out.length = kept13;
  if (_valid2) {
    const _errs16 = count;
    branch16: {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.decision === void 0) {
          count++;
          if (!here) break branch16;
          report(below(here, "", "/allOf/2/then"), "required", { missingProperty: "decision" });
        }
      }
    }
    var _valid2 = _errs16 === count;
    valid5 = _valid2;
  }
  if (!valid5) {
    if (!here) return false;
    report(below(here, "", "/allOf/2"), "if", { failingKeyword: "then" });
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "id" });
    }
    if (data.record === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "record" });
    }
    if (data.correctValue === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "correctValue" });
    }
    if (data.saidBy === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "saidBy" });
    }
    if (data.knownFrom === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "knownFrom" });
    }
    if (data.proof === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "proof" });
    }
    if (data.reportedAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "reportedAt" });
    }
    if (data.status === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "status" });
    }
    if (data.id !== void 0) {
      if (!check1(data.id, here && below(here, "/id", "/properties/id/$ref")) && !here) return false;
    }
    if (data.record !== void 0) {
      let data4 = data.record;
      const here1 = here && field(here, "record");
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.contract === void 0) {
          if (!here) return false;
          report(here1, "required", { missingProperty: "contract" });
        }
        if (data4.id === void 0) {
          if (!here) return false;
          report(here1, "required", { missingProperty: "id" });
        }
        if (data4.field === void 0) {
          if (!here) return false;
          report(here1, "required", { missingProperty: "field" });
        }
        if (data4.contract !== void 0) {
          let data5 = data4.contract;
          const here2 = here && below(here, "/record/contract", "/properties/record/properties/contract");
          if (typeof data5 === "string") {
            if (!pattern2.test(data5)) {
              if (!here) return false;
              report(here2, "pattern", { example: "customer@2" });
            }
          } else {
            if (!here) return false;
            report(here2, "type", { type: "string" });
          }
        }
        if (data4.id !== void 0) {
          if (!check1(data4.id, here && below(here, "/record/id", "/properties/record/properties/id/$ref")) && !here) return false;
        }
        if (data4.field !== void 0) {
          if (!check2(data4.field, here && below(here, "/record/field", "/properties/record/properties/field/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "object" });
      }
    }
    if (data.recordedValue !== void 0) {
      let data8 = data.recordedValue;
      const here3 = here && field(here, "recordedValue");
      if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean" && data8 !== null) {
        if (!here) return false;
        report(here3, "type", { type: ["string", "number", "boolean", "null"] });
      }
      if (typeof data8 === "string") {
        if (isLongerThan(data8, 5e3)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 5e3 });
        }
      }
    }
    if (data.correctValue !== void 0) {
      let data9 = data.correctValue;
      const here4 = here && field(here, "correctValue");
      if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean" && data9 !== null) {
        if (!here) return false;
        report(here4, "type", { type: ["string", "number", "boolean", "null"] });
      }
      if (typeof data9 === "string") {
        if (isLongerThan(data9, 5e3)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 5e3 });
        }
      }
    }
    if (data.saidBy !== void 0) {
      let data10 = data.saidBy;
      const here5 = here && field(here, "saidBy");
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.source === void 0) {
          if (!here) return false;
          report(here5, "required", { missingProperty: "source" });
        }
        if (data10.source !== void 0) {
          if (!set2.has(data10.source)) {
            if (!here) return false;
            report(below(here, "/saidBy/source", "/properties/saidBy/properties/source"), "enum", { allowedValues: [...set2] });
          }
        }
        if (data10.team !== void 0) {
          if (!check2(data10.team, here && below(here, "/saidBy/team", "/properties/saidBy/properties/team/$ref")) && !here) return false;
        }
        if (data10.contact !== void 0) {
          if (!check3(data10.contact, here && below(here, "/saidBy/contact", "/properties/saidBy/properties/contact/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "object" });
      }
    }
    if (data.knownFrom !== void 0) {
      if (!set3.has(data.knownFrom)) {
        if (!here) return false;
        report(field(here, "knownFrom"), "enum", { allowedValues: [...set3] });
      }
    }
    if (data.proof !== void 0) {
      if (!set4.has(data.proof)) {
        if (!here) return false;
        report(field(here, "proof"), "enum", { allowedValues: [...set4] });
      }
    }
    if (data.evidence !== void 0) {
      if (!check2(data.evidence, here && below(here, "/evidence", "/properties/evidence/$ref")) && !here) return false;
    }
    if (data.explanation !== void 0) {
      if (!check4(data.explanation, here && below(here, "/explanation", "/properties/explanation/$ref")) && !here) return false;
    }
    if (data.reportedAt !== void 0) {
      if (!check5(data.reportedAt, here && below(here, "/reportedAt", "/properties/reportedAt/$ref")) && !here) return false;
    }
    if (data.validFrom !== void 0) {
      let data19 = data.validFrom;
      const here6 = here && field(here, "validFrom");
      if (typeof data19 === "string") {
        if (!isDate(data19)) {
          if (!here) return false;
          report(here6, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "string" });
      }
    }
    if (data.customer !== void 0) {
      if (!check1(data.customer, here && below(here, "/customer", "/properties/customer/$ref")) && !here) return false;
    }
    if (data.case !== void 0) {
      if (!check1(data.case, here && below(here, "/case", "/properties/case/$ref")) && !here) return false;
    }
    if (data.status !== void 0) {
      if (!set5.has(data.status)) {
        if (!here) return false;
        report(field(here, "status"), "enum", { allowedValues: [...set5] });
      }
    }
    if (data.decidedAt !== void 0) {
      if (!check5(data.decidedAt, here && below(here, "/decidedAt", "/properties/decidedAt/$ref")) && !here) return false;
    }
    if (data.decision !== void 0) {
      if (!check4(data.decision, here && below(here, "/decision", "/properties/decision/$ref")) && !here) return false;
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
