// Generated from templates/product-announcement/v1. Do not edit: change the template, then run `npx trellis generate`.
import { collect, field, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const pattern2 = /^[a-z]{2}(?:-[A-Z]{2})?$/u;
const pattern3 = /^[^\s\p{Cc}]+$/u;
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "template" || key0 === "market" || key0 === "locale" || key0 === "look" || key0 === "homeLink" || key0 === "legal" || key0 === "privacyLink" || key0 === "imprintLink")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.template !== void 0) {
      if ("product-announcement@1" !== data.template) {
        if (!here) return false;
        report(field(here, "template"), "const", { allowedValue: "product-announcement@1" });
      }
    }
    if (data.market !== void 0) {
      let data1 = data.market;
      const here1 = here && field(here, "market");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 64)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 64 });
        }
        if (!pattern1.test(data1)) {
          if (!here) return false;
          report(here1, "pattern", { example: "fr" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.locale !== void 0) {
      let data2 = data.locale;
      const here2 = here && field(here, "locale");
      if (typeof data2 === "string") {
        if (!pattern2.test(data2)) {
          if (!here) return false;
          report(here2, "pattern", { example: "fr-FR" });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.look !== void 0) {
      let data3 = data.look;
      if (!(data3 === "international" || data3 === "fr")) {
        if (!here) return false;
        report(field(here, "look"), "enum", { allowedValues: ["international", "fr"] });
      }
    }
    if (data.homeLink !== void 0) {
      let data4 = data.homeLink;
      const here3 = here && field(here, "homeLink");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 2e3)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 2e3 });
        }
        if (!pattern3.test(data4)) {
          if (!here) return false;
          report(here3, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.legal !== void 0) {
      let data5 = data.legal;
      const here4 = here && field(here, "legal");
      if (typeof data5 === "string") {
        if (isLongerThan(data5, 300)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 300 });
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
    if (data.privacyLink !== void 0) {
      let data6 = data.privacyLink;
      const here5 = here && field(here, "privacyLink");
      if (typeof data6 === "string") {
        if (isLongerThan(data6, 2e3)) {
          if (!here) return false;
          report(here5, "maxLength", { limit: 2e3 });
        }
        if (!pattern3.test(data6)) {
          if (!here) return false;
          report(here5, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "string" });
      }
    }
    if (data.imprintLink !== void 0) {
      let data7 = data.imprintLink;
      const here6 = here && field(here, "imprintLink");
      if (typeof data7 === "string") {
        if (isLongerThan(data7, 2e3)) {
          if (!here) return false;
          report(here6, "maxLength", { limit: 2e3 });
        }
        if (!pattern3.test(data7)) {
          if (!here) return false;
          report(here6, "pattern", { pattern: "^[^\\s\\p{Cc}]+$" });
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "string" });
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
