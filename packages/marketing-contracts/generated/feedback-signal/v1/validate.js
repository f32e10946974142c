// Generated from contracts/feedback-signal/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDateTime, isEmail, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9._:-]+$/u;
const set1 = /* @__PURE__ */ new Set(["customer", "front-line", "partner", "system", "inferred"]);
const set2 = /* @__PURE__ */ new Set(["complaint", "reply", "unsubscribe", "bounce", "repeat-contact", "override"]);
const set3 = /* @__PURE__ */ new Set(["email", "sms", "phone", "post", "chat", "social", "web", "in-store", "system"]);
const set4 = /* @__PURE__ */ new Set(["newsletter", "product-news", "events", "sales-contact", "profiling"]);
const set5 = /* @__PURE__ */ new Set(["hard", "soft", "block"]);
const set6 = /* @__PURE__ */ new Set(["negative", "neutral", "positive"]);
const set7 = /* @__PURE__ */ new Set(["low", "medium", "high"]);
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
function check5(data, here) {
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
function check6(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "source" });
    }
    if (data.authenticated === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "authenticated" });
    }
    if (data.at === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "at" });
    }
    if (data.source !== void 0) {
      if (!set1.has(data.source)) {
        if (!here) return false;
        report(field(here, "source"), "enum", { allowedValues: [...set1] });
      }
    }
    if (data.authenticated !== void 0) {
      if (typeof data.authenticated !== "boolean") {
        if (!here) return false;
        report(field(here, "authenticated"), "type", { type: "boolean" });
      }
    }
    if (data.at !== void 0) {
      let data2 = data.at;
      const here1 = here && field(here, "at");
      if (typeof data2 === "string") {
        if (!isDateTime(data2)) {
          if (!here) return false;
          report(here1, "format", { format: "date-time" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.by !== void 0) {
      let data3 = data.by;
      const here2 = here && field(here, "by");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 100)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data3, 1)) {
          if (!here) return false;
          report(here2, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.system !== void 0) {
      let data4 = data.system;
      const here3 = here && field(here, "system");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 100)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data4, 1)) {
          if (!here) return false;
          report(here3, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      const here4 = here && field(here, "evidence");
      if (typeof data5 === "string") {
        if (isLongerThan(data5, 500)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 500 });
        }
        if (isShorterThan(data5, 1)) {
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
      if (data.kind === void 0) {
        count++;
        break branch7;
      } else {
        if (data.kind !== void 0) {
          if ("bounce" !== data.kind) {
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
        if (data.bounceType === void 0) {
          count++;
          if (!here) break branch9;
          report(below(here, "", "/allOf/0/then"), "required", { missingProperty: "bounceType" });
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
  const _errs11 = count;
  const kept11 = here && here.out.length;
  let valid4 = true;
  const _errs12 = count;
  branch12: {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        count++;
        break branch12;
      } else {
        if (data.kind !== void 0) {
          if ("repeat-contact" !== data.kind) {
            count++;
            break branch12;
          }
        }
      }
    }
  }
  var _valid2 = _errs12 === count;
  count = _errs11;
  if (here) here.out.length = kept11;
  if (_valid2) {
    const _errs14 = count;
    branch14: {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.contacts === void 0) {
          count++;
          if (!here) break branch14;
          report(below(here, "", "/allOf/1/then"), "required", { missingProperty: "contacts" });
        }
      }
    }
    var _valid2 = _errs14 === count;
    valid4 = _valid2;
  }
  if (!valid4) {
    if (!here) return false;
    report(below(here, "", "/allOf/1"), "if", { failingKeyword: "then" });
  }
  const _errs16 = count;
  const kept16 = here && here.out.length;
  let valid6 = true;
  const _errs17 = count;
  branch17: {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        count++;
        break branch17;
      } else {
        if (data.kind !== void 0) {
          if ("override" !== data.kind) {
            count++;
            break branch17;
          }
        }
      }
    }
  }
  var _valid3 = _errs17 === count;
  count = _errs16;
  if (here) here.out.length = kept16;
  if (_valid3) {
    const _errs19 = count;
    branch19: {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.override === void 0) {
          count++;
          if (!here) break branch19;
          report(below(here, "", "/allOf/2/then"), "required", { missingProperty: "override" });
        }
      }
    }
    var _valid3 = _errs19 === count;
    valid6 = _valid3;
  }
  if (!valid6) {
    if (!here) return false;
    report(below(here, "", "/allOf/2"), "if", { failingKeyword: "then" });
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "id" });
    }
    if (data.kind === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "kind" });
    }
    if (data.occurredAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "occurredAt" });
    }
    if (data.channel === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "channel" });
    }
    if (data.id !== void 0) {
      if (!check1(data.id, here && below(here, "/id", "/properties/id/$ref")) && !here) return false;
    }
    if (data.kind !== void 0) {
      if (!set2.has(data.kind)) {
        if (!here) return false;
        report(field(here, "kind"), "enum", { allowedValues: [...set2] });
      }
    }
    if (data.occurredAt !== void 0) {
      if (!check2(data.occurredAt, here && below(here, "/occurredAt", "/properties/occurredAt/$ref")) && !here) return false;
    }
    if (data.channel !== void 0) {
      if (!set3.has(data.channel)) {
        if (!here) return false;
        report(field(here, "channel"), "enum", { allowedValues: [...set3] });
      }
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
    if (data.campaign !== void 0) {
      if (!check1(data.campaign, here && below(here, "/campaign", "/properties/campaign/$ref")) && !here) return false;
    }
    if (data.emailEvent !== void 0) {
      if (!check1(data.emailEvent, here && below(here, "/emailEvent", "/properties/emailEvent/$ref")) && !here) return false;
    }
    if (data.case !== void 0) {
      if (!check1(data.case, here && below(here, "/case", "/properties/case/$ref")) && !here) return false;
    }
    if (data.surveyResponse !== void 0) {
      if (!check1(data.surveyResponse, here && below(here, "/surveyResponse", "/properties/surveyResponse/$ref")) && !here) return false;
    }
    if (data.purpose !== void 0) {
      if (!set4.has(data.purpose)) {
        if (!here) return false;
        report(field(here, "purpose"), "enum", { allowedValues: [...set4] });
      }
    }
    if (data.bounceType !== void 0) {
      if (!set5.has(data.bounceType)) {
        if (!here) return false;
        report(field(here, "bounceType"), "enum", { allowedValues: [...set5] });
      }
    }
    if (data.contacts !== void 0) {
      let data16 = data.contacts;
      const here1 = here && field(here, "contacts");
      if (!Number.isInteger(data16)) {
        if (!here) return false;
        report(here1, "type", { type: "integer" });
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 < 2) {
          if (!here) return false;
          report(here1, "minimum", { comparison: ">=", limit: 2 });
        }
      }
    }
    if (data.override !== void 0) {
      let data17 = data.override;
      const here2 = here && field(here, "override");
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.automation === void 0) {
          if (!here) return false;
          report(here2, "required", { missingProperty: "automation" });
        }
        if (data17.instead === void 0) {
          if (!here) return false;
          report(here2, "required", { missingProperty: "instead" });
        }
        if (data17.reason === void 0) {
          if (!here) return false;
          report(here2, "required", { missingProperty: "reason" });
        }
        if (data17.automation !== void 0) {
          if (!check4(data17.automation, here && below(here, "/override/automation", "/properties/override/properties/automation/$ref")) && !here) return false;
        }
        if (data17.decided !== void 0) {
          if (!check4(data17.decided, here && below(here, "/override/decided", "/properties/override/properties/decided/$ref")) && !here) return false;
        }
        if (data17.instead !== void 0) {
          if (!check4(data17.instead, here && below(here, "/override/instead", "/properties/override/properties/instead/$ref")) && !here) return false;
        }
        if (data17.reason !== void 0) {
          if (!check5(data17.reason, here && below(here, "/override/reason", "/properties/override/properties/reason/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "object" });
      }
    }
    if (data.text !== void 0) {
      if (!check5(data.text, here && below(here, "/text", "/properties/text/$ref")) && !here) return false;
    }
    if (data.sentiment !== void 0) {
      if (!set6.has(data.sentiment)) {
        if (!here) return false;
        report(field(here, "sentiment"), "enum", { allowedValues: [...set6] });
      }
    }
    if (data.severity !== void 0) {
      if (!set7.has(data.severity)) {
        if (!here) return false;
        report(field(here, "severity"), "enum", { allowedValues: [...set7] });
      }
    }
    if (data.provenance !== void 0) {
      if (!check6(data.provenance, here && below(here, "/provenance", "/properties/provenance/$ref")) && !here) return false;
    }
    if (data.handledAt !== void 0) {
      if (!check2(data.handledAt, here && below(here, "/handledAt", "/properties/handledAt/$ref")) && !here) return false;
    }
    if (data.handledBy !== void 0) {
      if (!check4(data.handledBy, here && below(here, "/handledBy", "/properties/handledBy/$ref")) && !here) return false;
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
