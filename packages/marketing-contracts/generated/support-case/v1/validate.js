// Generated from contracts/support-case/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDateTime, isEmail, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9._:-]+$/u;
const pattern2 = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/u;
const set1 = /* @__PURE__ */ new Set(["new", "open", "pending", "on-hold", "solved", "closed"]);
const set2 = /* @__PURE__ */ new Set(["question", "incident", "problem", "task", "complaint", "request"]);
const set3 = /* @__PURE__ */ new Set(["low", "normal", "high", "urgent"]);
const set4 = /* @__PURE__ */ new Set(["email", "phone", "chat", "web-form", "social", "messaging", "post", "in-store"]);
const set5 = /* @__PURE__ */ new Set(["good", "bad", "offered", "not-asked"]);
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
function check6(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      if (!here) return false;
      report(here, "minProperties", { limit: 1 });
    }
    if (data.given !== void 0) {
      let data0 = data.given;
      const here1 = here && field(here, "given");
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
    if (data.family !== void 0) {
      let data1 = data.family;
      const here2 = here && field(here, "family");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 100)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 100 });
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
    if (data.middle !== void 0) {
      let data2 = data.middle;
      const here3 = here && field(here, "middle");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 100)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 100 });
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
    if (data.prefix !== void 0) {
      let data3 = data.prefix;
      const here4 = here && field(here, "prefix");
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
    if (data.full !== void 0) {
      let data4 = data.full;
      const here5 = here && field(here, "full");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 100)) {
          if (!here) return false;
          report(here5, "maxLength", { limit: 100 });
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
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check7(data, here) {
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
function check(data, here) {
  let count = 0;
  const _errs2 = count;
  const kept2 = here && here.out.length;
  let valid1 = true;
  const _errs3 = count;
  branch3: {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.status === void 0) {
        count++;
        break branch3;
      } else {
        if (data.status !== void 0) {
          if ("solved" !== data.status) {
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
        if (data.solvedAt === void 0) {
          count++;
          if (!here) break branch5;
          report(below(here, "", "/allOf/0/then"), "required", { missingProperty: "solvedAt" });
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "id" });
    }
    if (data.subject === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "subject" });
    }
    if (data.status === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "status" });
    }
    if (data.channel === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "channel" });
    }
    if (data.openedAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "openedAt" });
    }
    if (data.id !== void 0) {
      if (!check1(data.id, here && below(here, "/id", "/properties/id/$ref")) && !here) return false;
    }
    if (data.subject !== void 0) {
      if (!check2(data.subject, here && below(here, "/subject", "/properties/subject/$ref")) && !here) return false;
    }
    if (data.description !== void 0) {
      if (!check3(data.description, here && below(here, "/description", "/properties/description/$ref")) && !here) return false;
    }
    if (data.status !== void 0) {
      if (!set1.has(data.status)) {
        if (!here) return false;
        report(field(here, "status"), "enum", { allowedValues: [...set1] });
      }
    }
    if (data.type !== void 0) {
      if (!set2.has(data.type)) {
        if (!here) return false;
        report(field(here, "type"), "enum", { allowedValues: [...set2] });
      }
    }
    if (data.priority !== void 0) {
      if (!set3.has(data.priority)) {
        if (!here) return false;
        report(field(here, "priority"), "enum", { allowedValues: [...set3] });
      }
    }
    if (data.channel !== void 0) {
      if (!set4.has(data.channel)) {
        if (!here) return false;
        report(field(here, "channel"), "enum", { allowedValues: [...set4] });
      }
    }
    if (data.openedAt !== void 0) {
      if (!check4(data.openedAt, here && below(here, "/openedAt", "/properties/openedAt/$ref")) && !here) return false;
    }
    if (data.firstRepliedAt !== void 0) {
      if (!check4(data.firstRepliedAt, here && below(here, "/firstRepliedAt", "/properties/firstRepliedAt/$ref")) && !here) return false;
    }
    if (data.solvedAt !== void 0) {
      if (!check4(data.solvedAt, here && below(here, "/solvedAt", "/properties/solvedAt/$ref")) && !here) return false;
    }
    if (data.updatedAt !== void 0) {
      if (!check4(data.updatedAt, here && below(here, "/updatedAt", "/properties/updatedAt/$ref")) && !here) return false;
    }
    if (data.reopened !== void 0) {
      let data12 = data.reopened;
      const here1 = here && field(here, "reopened");
      if (!Number.isInteger(data12)) {
        if (!here) return false;
        report(here1, "type", { type: "integer" });
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 < 0) {
          if (!here) return false;
          report(here1, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.customer !== void 0) {
      if (!check1(data.customer, here && below(here, "/customer", "/properties/customer/$ref")) && !here) return false;
    }
    if (data.account !== void 0) {
      if (!check1(data.account, here && below(here, "/account", "/properties/account/$ref")) && !here) return false;
    }
    if (data.email !== void 0) {
      if (!check5(data.email, here && below(here, "/email", "/properties/email/$ref")) && !here) return false;
    }
    if (data.name !== void 0) {
      if (!check6(data.name, here && below(here, "/name", "/properties/name/$ref")) && !here) return false;
    }
    if (data.product !== void 0) {
      if (!check1(data.product, here && below(here, "/product", "/properties/product/$ref")) && !here) return false;
    }
    if (data.order !== void 0) {
      if (!check1(data.order, here && below(here, "/order", "/properties/order/$ref")) && !here) return false;
    }
    if (data.campaign !== void 0) {
      if (!check1(data.campaign, here && below(here, "/campaign", "/properties/campaign/$ref")) && !here) return false;
    }
    if (data.assignee !== void 0) {
      if (!check2(data.assignee, here && below(here, "/assignee", "/properties/assignee/$ref")) && !here) return false;
    }
    if (data.satisfaction !== void 0) {
      if (!set5.has(data.satisfaction)) {
        if (!here) return false;
        report(field(here, "satisfaction"), "enum", { allowedValues: [...set5] });
      }
    }
    if (data.escalated !== void 0) {
      if (typeof data.escalated !== "boolean") {
        if (!here) return false;
        report(field(here, "escalated"), "type", { type: "boolean" });
      }
    }
    if (data.language !== void 0) {
      if (!check7(data.language, here && below(here, "/language", "/properties/language/$ref")) && !here) return false;
    }
    if (data.tags !== void 0) {
      let data24 = data.tags;
      const here2 = here && field(here, "tags");
      if (Array.isArray(data24)) {
        if (data24.length > 50) {
          if (!here) return false;
          report(here2, "maxItems", { limit: 50 });
        }
        const len0 = data24.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!check2(data24[i0], here && below(here, "/tags/" + i0, "/properties/tags/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "array" });
      }
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
