// Generated from contracts/store-visit/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { collect, field, isDateTime, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9-]{1,40}$/u;
const pattern2 = /^S[0-9]{3}$/u;
const pattern3 = /^[A-Za-z0-9_-]{1,64}$/u;
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "id" });
    }
    if (data.store === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "store" });
    }
    if (data.visitedAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "visitedAt" });
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      const here1 = here && field(here, "id");
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          if (!here) return false;
          report(here1, "pattern", { example: "V-2041" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.store !== void 0) {
      let data1 = data.store;
      const here2 = here && field(here, "store");
      if (typeof data1 === "string") {
        if (!pattern2.test(data1)) {
          if (!here) return false;
          report(here2, "pattern", { example: "S017" });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.visitedAt !== void 0) {
      let data2 = data.visitedAt;
      const here3 = here && field(here, "visitedAt");
      if (typeof data2 === "string") {
        if (!isDateTime(data2)) {
          if (!here) return false;
          report(here3, "format", { format: "date-time" });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.customer !== void 0) {
      let data3 = data.customer;
      const here4 = here && field(here, "customer");
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          if (!here) return false;
          report(here4, "pattern", { example: "C-1" });
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
