// Generated from contracts/consent/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDate, isDateTime, isEmail, isIpv4, isIpv6, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9._:-]+$/u;
const set1 = /* @__PURE__ */ new Set(["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interest"]);
const set2 = /* @__PURE__ */ new Set(["customer", "front-line", "partner", "system", "inferred"]);
const pattern2 = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/u;
const set3 = new Set("ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g));
const set4 = /* @__PURE__ */ new Set(["newsletter", "product-news", "events", "sales-contact", "profiling"]);
const set5 = /* @__PURE__ */ new Set(["email", "sms", "phone", "post", "push", "messaging", "advertising"]);
const set6 = /* @__PURE__ */ new Set(["granted", "pending", "denied", "withdrawn", "expired"]);
const pattern3 = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+){0,3}$/u;
const pattern4 = /^[A-Za-z0-9_~.-]+$/u;
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
function check3(data, here) {
  if (!set1.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set1] });
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
function check7(data, here) {
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
      if (!set2.has(data.source)) {
        if (!here) return false;
        report(field(here, "source"), "enum", { allowedValues: [...set2] });
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
function check8(data, here) {
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
function check9(data, here) {
  if (!set3.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set3] });
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
          if ("withdrawn" !== data.status) {
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
        if (data.withdrawnAt === void 0) {
          count++;
          if (!here) break branch9;
          report(below(here, "", "/allOf/0/then"), "required", { missingProperty: "withdrawnAt" });
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
    if (data.id === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "id" });
    }
    if (data.purpose === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "purpose" });
    }
    if (data.channel === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "channel" });
    }
    if (data.basis === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "basis" });
    }
    if (data.status === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "status" });
    }
    if (data.decidedAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "decidedAt" });
    }
    if (data.id !== void 0) {
      if (!check1(data.id, here && below(here, "/id", "/properties/id/$ref")) && !here) return false;
    }
    if (data.customer !== void 0) {
      if (!check1(data.customer, here && below(here, "/customer", "/properties/customer/$ref")) && !here) return false;
    }
    if (data.lead !== void 0) {
      if (!check1(data.lead, here && below(here, "/lead", "/properties/lead/$ref")) && !here) return false;
    }
    if (data.email !== void 0) {
      if (!check2(data.email, here && below(here, "/email", "/properties/email/$ref")) && !here) return false;
    }
    if (data.purpose !== void 0) {
      if (!set4.has(data.purpose)) {
        if (!here) return false;
        report(field(here, "purpose"), "enum", { allowedValues: [...set4] });
      }
    }
    if (data.channel !== void 0) {
      if (!set5.has(data.channel)) {
        if (!here) return false;
        report(field(here, "channel"), "enum", { allowedValues: [...set5] });
      }
    }
    if (data.basis !== void 0) {
      if (!check3(data.basis, here && below(here, "/basis", "/properties/basis/$ref")) && !here) return false;
    }
    if (data.status !== void 0) {
      if (!set6.has(data.status)) {
        if (!here) return false;
        report(field(here, "status"), "enum", { allowedValues: [...set6] });
      }
    }
    if (data.decidedAt !== void 0) {
      if (!check4(data.decidedAt, here && below(here, "/decidedAt", "/properties/decidedAt/$ref")) && !here) return false;
    }
    if (data.confirmedAt !== void 0) {
      if (!check4(data.confirmedAt, here && below(here, "/confirmedAt", "/properties/confirmedAt/$ref")) && !here) return false;
    }
    if (data.withdrawnAt !== void 0) {
      if (!check4(data.withdrawnAt, here && below(here, "/withdrawnAt", "/properties/withdrawnAt/$ref")) && !here) return false;
    }
    if (data.expiresOn !== void 0) {
      let data12 = data.expiresOn;
      const here1 = here && field(here, "expiresOn");
      if (typeof data12 === "string") {
        if (!isDate(data12)) {
          if (!here) return false;
          report(here1, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.wording !== void 0) {
      if (!check5(data.wording, here && below(here, "/wording", "/properties/wording/$ref")) && !here) return false;
    }
    if (data.policyVersion !== void 0) {
      if (!check6(data.policyVersion, here && below(here, "/policyVersion", "/properties/policyVersion/$ref")) && !here) return false;
    }
    if (data.evidence !== void 0) {
      if (!check6(data.evidence, here && below(here, "/evidence", "/properties/evidence/$ref")) && !here) return false;
    }
    if (data.formSubmission !== void 0) {
      if (!check1(data.formSubmission, here && below(here, "/formSubmission", "/properties/formSubmission/$ref")) && !here) return false;
    }
    if (data.provenance !== void 0) {
      if (!check7(data.provenance, here && below(here, "/provenance", "/properties/provenance/$ref")) && !here) return false;
    }
    if (data.ipAddress !== void 0) {
      let data18 = data.ipAddress;
      const here2 = here && field(here, "ipAddress");
      if (typeof data18 !== "string") {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
      const _errs82 = count;
      const kept82 = here && here.out.length;
      let valid5 = false;
      const _errs83 = count;
      branch83: {
        if (typeof data18 === "string") {
          if (!isIpv4(data18)) {
            count++;
            if (!here) break branch83;
            report(below(here, "/ipAddress", "/properties/ipAddress/anyOf/0"), "format", { format: "ipv4" });
          }
        }
      }
      var _valid2 = _errs83 === count;
      valid5 = valid5 || _valid2;
      if (!valid5) {
        const _errs84 = count;
        branch84: {
          if (typeof data18 === "string") {
            if (!isIpv6(data18)) {
              count++;
              if (!here) break branch84;
              report(below(here, "/ipAddress", "/properties/ipAddress/anyOf/1"), "format", { format: "ipv6" });
            }
          }
        }
        var _valid2 = _errs84 === count;
        valid5 = valid5 || _valid2;
      }
      if (!valid5) {
        if (!here) return false;
        report(here2, "anyOf");
      } else {
        count = _errs82;
        if (here) here.out.length = kept82;
      }
    }
    if (data.language !== void 0) {
      if (!check8(data.language, here && below(here, "/language", "/properties/language/$ref")) && !here) return false;
    }
    if (data.jurisdiction !== void 0) {
      if (!check9(data.jurisdiction, here && below(here, "/jurisdiction", "/properties/jurisdiction/$ref")) && !here) return false;
    }
    if (data.tcString !== void 0) {
      let data21 = data.tcString;
      const here3 = here && field(here, "tcString");
      if (typeof data21 === "string") {
        if (isLongerThan(data21, 5e3)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 5e3 });
        }
        if (!pattern3.test(data21)) {
          if (!here) return false;
          report(here3, "pattern", { example: "CPzHq4APzHq4AAHABBENAuCMAP_AAH_AAAAAAAAAAA" });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.gppString !== void 0) {
      let data22 = data.gppString;
      const here4 = here && field(here, "gppString");
      if (typeof data22 === "string") {
        if (isLongerThan(data22, 5e3)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 5e3 });
        }
        if (!pattern4.test(data22)) {
          if (!here) return false;
          report(here4, "pattern", { example: "DBABMA~CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA" });
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
  return count === 0;
}
export {
  errors,
  is
};
