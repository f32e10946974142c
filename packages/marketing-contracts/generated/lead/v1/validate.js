// Generated from contracts/lead/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDateTime, isEmail, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^\+[1-9][0-9]{6,14}$/u;
const set1 = new Set("ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g));
const pattern2 = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/u;
const set2 = /* @__PURE__ */ new Set(["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interest"]);
const set3 = /* @__PURE__ */ new Set(["newsletter", "product-news", "events", "sales-contact", "profiling"]);
const pattern3 = /^[A-Za-z0-9_-]+$/u;
const set4 = /* @__PURE__ */ new Set(["web-form", "webinar", "event", "partner", "referral", "import"]);
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check1(data, here) {
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
function check2(data, here) {
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      if (!here) return false;
      report(here, "pattern", { example: "+33142685300" });
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "string" });
  }
  return true;
}
function check3(data, here) {
  if (!set1.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set1] });
  }
  return true;
}
function check4(data, here) {
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
function check5(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "source" });
    }
    if (data.source !== void 0) {
      let data0 = data.source;
      const here1 = here && field(here, "source");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 200)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 200 });
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
    if (data.medium !== void 0) {
      let data1 = data.medium;
      const here2 = here && field(here, "medium");
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
    if (data.campaign !== void 0) {
      let data2 = data.campaign;
      const here3 = here && field(here, "campaign");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 200)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 200 });
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
    if (data.term !== void 0) {
      let data3 = data.term;
      const here4 = here && field(here, "term");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 200)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 200 });
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
    if (data.content !== void 0) {
      let data4 = data.content;
      const here5 = here && field(here, "content");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 200)) {
          if (!here) return false;
          report(here5, "maxLength", { limit: 200 });
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
function check6(data, here) {
  if (!set2.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set2] });
  }
  return true;
}
function check7(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purpose === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "purpose" });
    }
    if (data.basis === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "basis" });
    }
    if (data.grantedAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "grantedAt" });
    }
    if (data.purpose !== void 0) {
      if (!set3.has(data.purpose)) {
        if (!here) return false;
        report(field(here, "purpose"), "enum", { allowedValues: [...set3] });
      }
    }
    if (data.basis !== void 0) {
      if (!check6(data.basis, here && below(here, "/basis", "/properties/basis/$ref")) && !here) return false;
    }
    if (data.grantedAt !== void 0) {
      let data2 = data.grantedAt;
      const here1 = here && field(here, "grantedAt");
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
    if (data.withdrawnAt !== void 0) {
      let data3 = data.withdrawnAt;
      const here2 = here && field(here, "withdrawnAt");
      if (typeof data3 === "string") {
        if (!isDateTime(data3)) {
          if (!here) return false;
          report(here2, "format", { format: "date-time" });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.evidence !== void 0) {
      let data4 = data.evidence;
      const here3 = here && field(here, "evidence");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 500)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 500 });
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
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "id" });
    }
    if (data.email === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "email" });
    }
    if (data.source === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "source" });
    }
    if (data.consents === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "consents" });
    }
    if (data.capturedAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "capturedAt" });
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      const here1 = here && field(here, "id");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 64)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 64 });
        }
        if (!pattern3.test(data0)) {
          if (!here) return false;
          report(here1, "pattern", { example: "L-2026-00042" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.email !== void 0) {
      if (!check1(data.email, here && below(here, "/email", "/properties/email/$ref")) && !here) return false;
    }
    if (data.givenName !== void 0) {
      let data2 = data.givenName;
      const here2 = here && field(here, "givenName");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 100)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 100 });
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
    if (data.familyName !== void 0) {
      let data3 = data.familyName;
      const here3 = here && field(here, "familyName");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 100)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data3, 1)) {
          if (!here) return false;
          report(here3, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.phone !== void 0) {
      if (!check2(data.phone, here && below(here, "/phone", "/properties/phone/$ref")) && !here) return false;
    }
    if (data.companyName !== void 0) {
      let data5 = data.companyName;
      const here4 = here && field(here, "companyName");
      if (typeof data5 === "string") {
        if (isLongerThan(data5, 200)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 200 });
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
    if (data.jobTitle !== void 0) {
      let data6 = data.jobTitle;
      const here5 = here && field(here, "jobTitle");
      if (typeof data6 === "string") {
        if (isLongerThan(data6, 200)) {
          if (!here) return false;
          report(here5, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data6, 1)) {
          if (!here) return false;
          report(here5, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "string" });
      }
    }
    if (data.country !== void 0) {
      if (!check3(data.country, here && below(here, "/country", "/properties/country/$ref")) && !here) return false;
    }
    if (data.language !== void 0) {
      if (!check4(data.language, here && below(here, "/language", "/properties/language/$ref")) && !here) return false;
    }
    if (data.source !== void 0) {
      if (!set4.has(data.source)) {
        if (!here) return false;
        report(field(here, "source"), "enum", { allowedValues: [...set4] });
      }
    }
    if (data.campaign !== void 0) {
      let data10 = data.campaign;
      const here6 = here && field(here, "campaign");
      if (typeof data10 === "string") {
        if (isLongerThan(data10, 64)) {
          if (!here) return false;
          report(here6, "maxLength", { limit: 64 });
        }
        if (isShorterThan(data10, 1)) {
          if (!here) return false;
          report(here6, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "string" });
      }
    }
    if (data.utm !== void 0) {
      if (!check5(data.utm, here && below(here, "/utm", "/properties/utm/$ref")) && !here) return false;
    }
    if (data.score !== void 0) {
      let data12 = data.score;
      const here7 = here && field(here, "score");
      if (!Number.isInteger(data12)) {
        if (!here) return false;
        report(here7, "type", { type: "integer" });
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 100) {
          if (!here) return false;
          report(here7, "maximum", { comparison: "<=", limit: 100 });
        }
        if (data12 < 0) {
          if (!here) return false;
          report(here7, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.consents !== void 0) {
      let data13 = data.consents;
      const here8 = here && field(here, "consents");
      if (Array.isArray(data13)) {
        if (data13.length > 20) {
          if (!here) return false;
          report(here8, "maxItems", { limit: 20 });
        }
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!check7(data13[i0], here && below(here, "/consents/" + i0, "/properties/consents/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here8, "type", { type: "array" });
      }
    }
    if (data.capturedAt !== void 0) {
      let data15 = data.capturedAt;
      const here9 = here && field(here, "capturedAt");
      if (typeof data15 === "string") {
        if (!isDateTime(data15)) {
          if (!here) return false;
          report(here9, "format", { format: "date-time" });
        }
      } else {
        if (!here) return false;
        report(here9, "type", { type: "string" });
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
