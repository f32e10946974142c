// Generated from contracts/form-submission/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDateTime, isEmail, isIpv4, isIpv6, isLongerThan, isShorterThan, isUri, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9._:-]+$/u;
const pattern2 = /^\+[1-9][0-9]{6,14}$/u;
const set1 = new Set("ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g));
const pattern3 = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/u;
const set2 = /* @__PURE__ */ new Set(["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interest"]);
const set3 = /* @__PURE__ */ new Set(["newsletter", "product-news", "events", "sales-contact", "profiling"]);
const set4 = /* @__PURE__ */ new Set(["website", "facebook", "instagram", "linkedin", "google", "tiktok", "event-platform", "paper", "other"]);
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
function check4(data, here) {
  if (typeof data === "string") {
    if (isLongerThan(data, 2e3)) {
      if (!here) return false;
      report(here, "maxLength", { limit: 2e3 });
    }
    if (!isUri(data)) {
      if (!here) return false;
      report(here, "format", { format: "uri" });
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
      report(here, "pattern", { example: "+33142685300" });
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "string" });
  }
  return true;
}
function check8(data, here) {
  if (!set1.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set1] });
  }
  return true;
}
function check9(data, here) {
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      if (!here) return false;
      report(here, "pattern", { example: "fr" });
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "string" });
  }
  return true;
}
function check10(data, here) {
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
function check11(data, here) {
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
function check12(data, here) {
  if (!set2.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set2] });
  }
  return true;
}
function check13(data, here) {
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
      if (!check12(data.basis, here && below(here, "/basis", "/properties/basis/$ref")) && !here) return false;
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
  let count = 0;
  const _errs1 = count;
  const kept1 = here && here.out.length;
  let valid0 = false;
  const _errs2 = count;
  branch2: {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.email === void 0) {
        count++;
        if (!here) break branch2;
        report(below(here, "", "/anyOf/0"), "required", { missingProperty: "email" });
      }
    }
  }
  var _valid0 = _errs2 === count;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = count;
    branch3: {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.phone === void 0) {
          count++;
          if (!here) break branch3;
          report(below(here, "", "/anyOf/1"), "required", { missingProperty: "phone" });
        }
      }
    }
    var _valid0 = _errs3 === count;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = count;
      branch4: {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.answers === void 0) {
            count++;
            if (!here) break branch4;
            report(below(here, "", "/anyOf/2"), "required", { missingProperty: "answers" });
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "id" });
    }
    if (data.form === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "form" });
    }
    if (data.submittedAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "submittedAt" });
    }
    if (data.id !== void 0) {
      if (!check1(data.id, here && below(here, "/id", "/properties/id/$ref")) && !here) return false;
    }
    if (data.form !== void 0) {
      if (!check1(data.form, here && below(here, "/form", "/properties/form/$ref")) && !here) return false;
    }
    if (data.formName !== void 0) {
      if (!check2(data.formName, here && below(here, "/formName", "/properties/formName/$ref")) && !here) return false;
    }
    if (data.submittedAt !== void 0) {
      if (!check3(data.submittedAt, here && below(here, "/submittedAt", "/properties/submittedAt/$ref")) && !here) return false;
    }
    if (data.pageUrl !== void 0) {
      if (!check4(data.pageUrl, here && below(here, "/pageUrl", "/properties/pageUrl/$ref")) && !here) return false;
    }
    if (data.platform !== void 0) {
      if (!set4.has(data.platform)) {
        if (!here) return false;
        report(field(here, "platform"), "enum", { allowedValues: [...set4] });
      }
    }
    if (data.email !== void 0) {
      if (!check5(data.email, here && below(here, "/email", "/properties/email/$ref")) && !here) return false;
    }
    if (data.name !== void 0) {
      if (!check6(data.name, here && below(here, "/name", "/properties/name/$ref")) && !here) return false;
    }
    if (data.phone !== void 0) {
      if (!check7(data.phone, here && below(here, "/phone", "/properties/phone/$ref")) && !here) return false;
    }
    if (data.companyName !== void 0) {
      if (!check2(data.companyName, here && below(here, "/companyName", "/properties/companyName/$ref")) && !here) return false;
    }
    if (data.jobTitle !== void 0) {
      if (!check2(data.jobTitle, here && below(here, "/jobTitle", "/properties/jobTitle/$ref")) && !here) return false;
    }
    if (data.country !== void 0) {
      if (!check8(data.country, here && below(here, "/country", "/properties/country/$ref")) && !here) return false;
    }
    if (data.language !== void 0) {
      if (!check9(data.language, here && below(here, "/language", "/properties/language/$ref")) && !here) return false;
    }
    if (data.lead !== void 0) {
      if (!check1(data.lead, here && below(here, "/lead", "/properties/lead/$ref")) && !here) return false;
    }
    if (data.customer !== void 0) {
      if (!check1(data.customer, here && below(here, "/customer", "/properties/customer/$ref")) && !here) return false;
    }
    if (data.campaign !== void 0) {
      if (!check1(data.campaign, here && below(here, "/campaign", "/properties/campaign/$ref")) && !here) return false;
    }
    if (data.ad !== void 0) {
      if (!check2(data.ad, here && below(here, "/ad", "/properties/ad/$ref")) && !here) return false;
    }
    if (data.clickId !== void 0) {
      let data17 = data.clickId;
      const here1 = here && field(here, "clickId");
      if (typeof data17 === "string") {
        if (isLongerThan(data17, 500)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 500 });
        }
        if (isShorterThan(data17, 1)) {
          if (!here) return false;
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.utm !== void 0) {
      if (!check10(data.utm, here && below(here, "/utm", "/properties/utm/$ref")) && !here) return false;
    }
    if (data.answers !== void 0) {
      let data19 = data.answers;
      const here2 = here && field(here, "answers");
      if (Array.isArray(data19)) {
        if (data19.length > 100) {
          if (!here) return false;
          report(here2, "maxItems", { limit: 100 });
        }
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data20 = data19[i0];
          const here3 = here && below(here, "/answers/" + i0, "/properties/answers/items");
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.question === void 0) {
              if (!here) return false;
              report(here3, "required", { missingProperty: "question" });
            }
            if (data20.answer === void 0) {
              if (!here) return false;
              report(here3, "required", { missingProperty: "answer" });
            }
            if (data20.question !== void 0) {
              if (!check2(data20.question, here && below(here, "/answers/" + i0 + "/question", "/properties/answers/items/properties/question/$ref")) && !here) return false;
            }
            if (data20.answer !== void 0) {
              if (!check11(data20.answer, here && below(here, "/answers/" + i0 + "/answer", "/properties/answers/items/properties/answer/$ref")) && !here) return false;
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
    if (data.consents !== void 0) {
      let data23 = data.consents;
      const here4 = here && field(here, "consents");
      if (Array.isArray(data23)) {
        if (data23.length > 20) {
          if (!here) return false;
          report(here4, "maxItems", { limit: 20 });
        }
        const len1 = data23.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!check13(data23[i1], here && below(here, "/consents/" + i1, "/properties/consents/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "array" });
      }
    }
    if (data.ipAddress !== void 0) {
      let data25 = data.ipAddress;
      const here5 = here && field(here, "ipAddress");
      if (typeof data25 !== "string") {
        if (!here) return false;
        report(here5, "type", { type: "string" });
      }
      const _errs98 = count;
      const kept98 = here && here.out.length;
      let valid7 = false;
      const _errs99 = count;
      branch99: {
        if (typeof data25 === "string") {
          if (!isIpv4(data25)) {
            count++;
            if (!here) break branch99;
            report(below(here, "/ipAddress", "/properties/ipAddress/anyOf/0"), "format", { format: "ipv4" });
          }
        }
      }
      var _valid1 = _errs99 === count;
      valid7 = valid7 || _valid1;
      if (!valid7) {
        const _errs100 = count;
        branch100: {
          if (typeof data25 === "string") {
            if (!isIpv6(data25)) {
              count++;
              if (!here) break branch100;
              report(below(here, "/ipAddress", "/properties/ipAddress/anyOf/1"), "format", { format: "ipv6" });
            }
          }
        }
        var _valid1 = _errs100 === count;
        valid7 = valid7 || _valid1;
      }
      if (!valid7) {
        if (!here) return false;
        report(here5, "anyOf");
      } else {
        count = _errs98;
        if (here) here.out.length = kept98;
      }
    }
    if (data.spamScore !== void 0) {
      let data26 = data.spamScore;
      const here6 = here && field(here, "spamScore");
      if (typeof data26 == "number" && isFinite(data26)) {
        if (data26 > 1) {
          if (!here) return false;
          report(here6, "maximum", { comparison: "<=", limit: 1 });
        }
        if (data26 < 0) {
          if (!here) return false;
          report(here6, "minimum", { comparison: ">=", limit: 0 });
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "number" });
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
