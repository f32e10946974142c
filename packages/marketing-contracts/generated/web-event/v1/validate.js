// Generated from contracts/web-event/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDateTime, isLongerThan, isMultipleOf, isShorterThan, isUri, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9._:-]+$/u;
const set1 = new Set("AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVESVNDVUVWSTXAFXCDXCGXOFXPFYERZARZMWZWG".match(/.../g));
const set2 = /* @__PURE__ */ new Set(["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"]);
const set3 = /* @__PURE__ */ new Set(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);
const set4 = new Set("ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g));
const pattern2 = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/u;
const pattern3 = /^[a-z][a-z0-9_]{0,39}$/u;
const set5 = /* @__PURE__ */ new Set(["desktop", "mobile", "tablet", "tv", "other"]);
const set6 = /* @__PURE__ */ new Set(["granted", "denied", "not-asked"]);
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
  if (!set1.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set1] });
  }
  return true;
}
function check7(data, here) {
  let count = 0;
  const _errs1 = count;
  const kept1 = here && here.out.length;
  let valid0 = true;
  const _errs2 = count;
  branch2: {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.currency === void 0) {
        count++;
        break branch2;
      } else {
        if (data.currency !== void 0) {
          if (!set2.has(data.currency)) {
            count++;
            break branch2;
          }
        }
      }
    }
  }
  var _valid0 = _errs2 === count;
  count = _errs1;
  if (here) here.out.length = kept1;
  let ifClause0;
  if (_valid0) {
    const _errs5 = count;
    branch5: {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.amount !== void 0) {
          let data1 = data.amount;
          if (typeof data1 == "number" && isFinite(data1)) {
            if (!isMultipleOf(data1, 1)) {
              count++;
              if (!here) break branch5;
              report(below(here, "/amount", "/then/properties/amount"), "multipleOf", { multipleOf: 1 });
            }
          }
        }
      }
    }
    var _valid0 = _errs5 === count;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs7 = count;
    branch7: {
      const _errs8 = count;
      const kept8 = here && here.out.length;
      let valid3 = true;
      const _errs9 = count;
      branch9: {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.currency !== void 0) {
            const _errs11 = count;
            const kept11 = here && here.out.length;
            const _errs12 = count;
            branch12: {
              if (!set3.has(data.currency)) {
                count++;
                break branch12;
              }
            }
            var valid5 = _errs12 === count;
            if (valid5) {
              count++;
              break branch9;
            } else {
              count = _errs11;
              if (here) here.out.length = kept11;
            }
          }
        }
      }
      var _valid1 = _errs9 === count;
      count = _errs8;
      if (here) here.out.length = kept8;
      if (_valid1) {
        const _errs14 = count;
        branch14: {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.amount !== void 0) {
              let data3 = data.amount;
              if (typeof data3 == "number" && isFinite(data3)) {
                if (!isMultipleOf(data3, 0.01)) {
                  count++;
                  if (!here) break branch14;
                  report(below(here, "/amount", "/else/then/properties/amount"), "multipleOf", { multipleOf: 0.01 });
                }
              }
            }
          }
        }
        var _valid1 = _errs14 === count;
        valid3 = _valid1;
      }
      if (!valid3) {
        count++;
        if (!here) break branch7;
        report(below(here, "", "/else"), "if", { failingKeyword: "then" });
      }
    }
    var _valid0 = _errs7 === count;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    if (!here) return false;
    report(here, "if", { failingKeyword: ifClause0 });
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "amount" });
    }
    if (data.currency === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "currency" });
    }
    if (data.amount !== void 0) {
      let data4 = data.amount;
      const here1 = here && field(here, "amount");
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0) {
          if (!here) return false;
          report(here1, "minimum", { comparison: ">=", limit: 0 });
        }
        if (!isMultipleOf(data4, 1e-3)) {
          if (!here) return false;
          report(here1, "multipleOf", { multipleOf: 1e-3 });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "number" });
      }
    }
    if (data.currency !== void 0) {
      if (!check6(data.currency, here && below(here, "/currency", "/properties/currency/$ref")) && !here) return false;
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return count === 0;
}
function check8(data, here) {
  if (!set4.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set4] });
  }
  return true;
}
function check9(data, here) {
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "id" });
    }
    if (data.name === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "name" });
    }
    if (data.occurredAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "occurredAt" });
    }
    if (data.pageUrl === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "pageUrl" });
    }
    if (data.visitor === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "visitor" });
    }
    if (data.analyticsConsent === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "analyticsConsent" });
    }
    if (data.id !== void 0) {
      if (!check1(data.id, here && below(here, "/id", "/properties/id/$ref")) && !here) return false;
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      const here1 = here && field(here, "name");
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          if (!here) return false;
          report(here1, "pattern", { example: "page_view" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.occurredAt !== void 0) {
      if (!check2(data.occurredAt, here && below(here, "/occurredAt", "/properties/occurredAt/$ref")) && !here) return false;
    }
    if (data.pageUrl !== void 0) {
      if (!check3(data.pageUrl, here && below(here, "/pageUrl", "/properties/pageUrl/$ref")) && !here) return false;
    }
    if (data.pageTitle !== void 0) {
      if (!check4(data.pageTitle, here && below(here, "/pageTitle", "/properties/pageTitle/$ref")) && !here) return false;
    }
    if (data.referrer !== void 0) {
      if (!check3(data.referrer, here && below(here, "/referrer", "/properties/referrer/$ref")) && !here) return false;
    }
    if (data.visitor !== void 0) {
      if (!check1(data.visitor, here && below(here, "/visitor", "/properties/visitor/$ref")) && !here) return false;
    }
    if (data.session !== void 0) {
      if (!check1(data.session, here && below(here, "/session", "/properties/session/$ref")) && !here) return false;
    }
    if (data.customer !== void 0) {
      if (!check1(data.customer, here && below(here, "/customer", "/properties/customer/$ref")) && !here) return false;
    }
    if (data.campaign !== void 0) {
      if (!check1(data.campaign, here && below(here, "/campaign", "/properties/campaign/$ref")) && !here) return false;
    }
    if (data.order !== void 0) {
      if (!check1(data.order, here && below(here, "/order", "/properties/order/$ref")) && !here) return false;
    }
    if (data.utm !== void 0) {
      if (!check5(data.utm, here && below(here, "/utm", "/properties/utm/$ref")) && !here) return false;
    }
    if (data.value !== void 0) {
      if (!check7(data.value, here && below(here, "/value", "/properties/value/$ref")) && !here) return false;
    }
    if (data.engagementSeconds !== void 0) {
      let data15 = data.engagementSeconds;
      const here2 = here && field(here, "engagementSeconds");
      if (!Number.isInteger(data15)) {
        if (!here) return false;
        report(here2, "type", { type: "integer" });
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 0) {
          if (!here) return false;
          report(here2, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.device !== void 0) {
      if (!set5.has(data.device)) {
        if (!here) return false;
        report(field(here, "device"), "enum", { allowedValues: [...set5] });
      }
    }
    if (data.country !== void 0) {
      if (!check8(data.country, here && below(here, "/country", "/properties/country/$ref")) && !here) return false;
    }
    if (data.language !== void 0) {
      if (!check9(data.language, here && below(here, "/language", "/properties/language/$ref")) && !here) return false;
    }
    if (data.analyticsConsent !== void 0) {
      if (!set6.has(data.analyticsConsent)) {
        if (!here) return false;
        report(field(here, "analyticsConsent"), "enum", { allowedValues: [...set6] });
      }
    }
    if (data.adConsent !== void 0) {
      if (!set6.has(data.adConsent)) {
        if (!here) return false;
        report(field(here, "adConsent"), "enum", { allowedValues: [...set6] });
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
