// Generated from contracts/survey-response/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDateTime, isEmail, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9._:-]+$/u;
const pattern2 = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/u;
const set1 = /* @__PURE__ */ new Set(["nps", "csat", "ces"]);
const set2 = /* @__PURE__ */ new Set(["nps", "csat", "ces", "other"]);
const set3 = /* @__PURE__ */ new Set(["email", "sms", "web", "phone", "in-app", "in-store", "paper"]);
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
function check5(data, here) {
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      if (!here) return false;
      report(here, "pattern", { example: "fr" });
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "string" });
  }
  return true;
}
function check6(data, here) {
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
function check(data, here) {
  let count = 0;
  const _errs2 = count;
  const kept2 = here && here.out.length;
  let valid1 = true;
  const _errs3 = count;
  branch3: {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        count++;
        break branch3;
      } else {
        if (data.kind !== void 0) {
          if (!set1.has(data.kind)) {
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
    const _errs6 = count;
    branch6: {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.score === void 0) {
          count++;
          if (!here) break branch6;
          report(below(here, "", "/allOf/0/then"), "required", { missingProperty: "score" });
        }
      }
    }
    var _valid0 = _errs6 === count;
    valid1 = _valid0;
  }
  if (!valid1) {
    if (!here) return false;
    report(below(here, "", "/allOf/0"), "if", { failingKeyword: "then" });
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "id" });
    }
    if (data.survey === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "survey" });
    }
    if (data.kind === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "kind" });
    }
    if (data.submittedAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "submittedAt" });
    }
    if (data.id !== void 0) {
      if (!check1(data.id, here && below(here, "/id", "/properties/id/$ref")) && !here) return false;
    }
    if (data.survey !== void 0) {
      if (!check1(data.survey, here && below(here, "/survey", "/properties/survey/$ref")) && !here) return false;
    }
    if (data.surveyName !== void 0) {
      if (!check2(data.surveyName, here && below(here, "/surveyName", "/properties/surveyName/$ref")) && !here) return false;
    }
    if (data.kind !== void 0) {
      if (!set2.has(data.kind)) {
        if (!here) return false;
        report(field(here, "kind"), "enum", { allowedValues: [...set2] });
      }
    }
    if (data.score !== void 0) {
      let data5 = data.score;
      const here1 = here && field(here, "score");
      if (!Number.isInteger(data5)) {
        if (!here) return false;
        report(here1, "type", { type: "integer" });
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 10) {
          if (!here) return false;
          report(here1, "maximum", { comparison: "<=", limit: 10 });
        }
        if (data5 < 0) {
          if (!here) return false;
          report(here1, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.comment !== void 0) {
      if (!check3(data.comment, here && below(here, "/comment", "/properties/comment/$ref")) && !here) return false;
    }
    if (data.answers !== void 0) {
      let data7 = data.answers;
      const here2 = here && field(here, "answers");
      if (Array.isArray(data7)) {
        if (data7.length > 200) {
          if (!here) return false;
          report(here2, "maxItems", { limit: 200 });
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          const here3 = here && below(here, "/answers/" + i0, "/properties/answers/items");
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.question === void 0) {
              if (!here) return false;
              report(here3, "required", { missingProperty: "question" });
            }
            if (data8.answer === void 0) {
              if (!here) return false;
              report(here3, "required", { missingProperty: "answer" });
            }
            if (data8.question !== void 0) {
              if (!check2(data8.question, here && below(here, "/answers/" + i0 + "/question", "/properties/answers/items/properties/question/$ref")) && !here) return false;
            }
            if (data8.answer !== void 0) {
              if (!check3(data8.answer, here && below(here, "/answers/" + i0 + "/answer", "/properties/answers/items/properties/answer/$ref")) && !here) return false;
            }
          } else {
            if (!here) return false;
            report(here3, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "array" });
      }
    }
    if (data.startedAt !== void 0) {
      if (!check4(data.startedAt, here && below(here, "/startedAt", "/properties/startedAt/$ref")) && !here) return false;
    }
    if (data.submittedAt !== void 0) {
      if (!check4(data.submittedAt, here && below(here, "/submittedAt", "/properties/submittedAt/$ref")) && !here) return false;
    }
    if (data.finished !== void 0) {
      if (typeof data.finished !== "boolean") {
        if (!here) return false;
        report(field(here, "finished"), "type", { type: "boolean" });
      }
    }
    if (data.channel !== void 0) {
      if (!set3.has(data.channel)) {
        if (!here) return false;
        report(field(here, "channel"), "enum", { allowedValues: [...set3] });
      }
    }
    if (data.language !== void 0) {
      if (!check5(data.language, here && below(here, "/language", "/properties/language/$ref")) && !here) return false;
    }
    if (data.customer !== void 0) {
      if (!check1(data.customer, here && below(here, "/customer", "/properties/customer/$ref")) && !here) return false;
    }
    if (data.email !== void 0) {
      if (!check6(data.email, here && below(here, "/email", "/properties/email/$ref")) && !here) return false;
    }
    if (data.campaign !== void 0) {
      if (!check1(data.campaign, here && below(here, "/campaign", "/properties/campaign/$ref")) && !here) return false;
    }
    if (data.case !== void 0) {
      if (!check1(data.case, here && below(here, "/case", "/properties/case/$ref")) && !here) return false;
    }
    if (data.order !== void 0) {
      if (!check1(data.order, here && below(here, "/order", "/properties/order/$ref")) && !here) return false;
    }
    if (data.eventRegistration !== void 0) {
      if (!check1(data.eventRegistration, here && below(here, "/eventRegistration", "/properties/eventRegistration/$ref")) && !here) return false;
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
