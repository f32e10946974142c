// Generated from contracts/event-registration/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDateTime, isEmail, isLongerThan, isMultipleOf, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9._:-]+$/u;
const pattern2 = /^\+[1-9][0-9]{6,14}$/u;
const set1 = new Set("ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g));
const set2 = new Set("AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVESVNDVUVWSTXAFXCDXCGXOFXPFYERZARZMWZWG".match(/.../g));
const set3 = /* @__PURE__ */ new Set(["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"]);
const set4 = /* @__PURE__ */ new Set(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);
const set5 = /* @__PURE__ */ new Set(["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interest"]);
const set6 = /* @__PURE__ */ new Set(["newsletter", "product-news", "events", "sales-contact", "profiling"]);
const set7 = /* @__PURE__ */ new Set(["webinar", "conference", "trade-fair", "workshop", "roadshow", "meetup"]);
const set8 = /* @__PURE__ */ new Set(["online", "on-site", "hybrid"]);
const set9 = /* @__PURE__ */ new Set(["registered", "pending", "waitlisted", "declined", "cancelled"]);
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
function check5(data, here) {
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
function check6(data, here) {
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
function check7(data, here) {
  if (!set1.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set1] });
  }
  return true;
}
function check8(data, here) {
  if (!set2.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set2] });
  }
  return true;
}
function check9(data, here) {
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
          if (!set3.has(data.currency)) {
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
              if (!set4.has(data.currency)) {
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
      if (!check8(data.currency, here && below(here, "/currency", "/properties/currency/$ref")) && !here) return false;
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return count === 0;
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
  if (!set5.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set5] });
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
      if (!set6.has(data.purpose)) {
        if (!here) return false;
        report(field(here, "purpose"), "enum", { allowedValues: [...set6] });
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "id" });
    }
    if (data.event === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "event" });
    }
    if (data.email === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "email" });
    }
    if (data.registeredAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "registeredAt" });
    }
    if (data.status === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "status" });
    }
    if (data.id !== void 0) {
      if (!check1(data.id, here && below(here, "/id", "/properties/id/$ref")) && !here) return false;
    }
    if (data.event !== void 0) {
      if (!check1(data.event, here && below(here, "/event", "/properties/event/$ref")) && !here) return false;
    }
    if (data.eventName !== void 0) {
      if (!check2(data.eventName, here && below(here, "/eventName", "/properties/eventName/$ref")) && !here) return false;
    }
    if (data.eventType !== void 0) {
      if (!set7.has(data.eventType)) {
        if (!here) return false;
        report(field(here, "eventType"), "enum", { allowedValues: [...set7] });
      }
    }
    if (data.format !== void 0) {
      if (!set8.has(data.format)) {
        if (!here) return false;
        report(field(here, "format"), "enum", { allowedValues: [...set8] });
      }
    }
    if (data.startsAt !== void 0) {
      if (!check3(data.startsAt, here && below(here, "/startsAt", "/properties/startsAt/$ref")) && !here) return false;
    }
    if (data.session !== void 0) {
      if (!check2(data.session, here && below(here, "/session", "/properties/session/$ref")) && !here) return false;
    }
    if (data.campaign !== void 0) {
      if (!check1(data.campaign, here && below(here, "/campaign", "/properties/campaign/$ref")) && !here) return false;
    }
    if (data.lead !== void 0) {
      if (!check1(data.lead, here && below(here, "/lead", "/properties/lead/$ref")) && !here) return false;
    }
    if (data.customer !== void 0) {
      if (!check1(data.customer, here && below(here, "/customer", "/properties/customer/$ref")) && !here) return false;
    }
    if (data.email !== void 0) {
      if (!check4(data.email, here && below(here, "/email", "/properties/email/$ref")) && !here) return false;
    }
    if (data.name !== void 0) {
      if (!check5(data.name, here && below(here, "/name", "/properties/name/$ref")) && !here) return false;
    }
    if (data.companyName !== void 0) {
      if (!check2(data.companyName, here && below(here, "/companyName", "/properties/companyName/$ref")) && !here) return false;
    }
    if (data.jobTitle !== void 0) {
      if (!check2(data.jobTitle, here && below(here, "/jobTitle", "/properties/jobTitle/$ref")) && !here) return false;
    }
    if (data.phone !== void 0) {
      if (!check6(data.phone, here && below(here, "/phone", "/properties/phone/$ref")) && !here) return false;
    }
    if (data.country !== void 0) {
      if (!check7(data.country, here && below(here, "/country", "/properties/country/$ref")) && !here) return false;
    }
    if (data.registeredAt !== void 0) {
      if (!check3(data.registeredAt, here && below(here, "/registeredAt", "/properties/registeredAt/$ref")) && !here) return false;
    }
    if (data.status !== void 0) {
      if (!set9.has(data.status)) {
        if (!here) return false;
        report(field(here, "status"), "enum", { allowedValues: [...set9] });
      }
    }
    if (data.attended !== void 0) {
      if (typeof data.attended !== "boolean") {
        if (!here) return false;
        report(field(here, "attended"), "type", { type: "boolean" });
      }
    }
    if (data.joinedAt !== void 0) {
      if (!check3(data.joinedAt, here && below(here, "/joinedAt", "/properties/joinedAt/$ref")) && !here) return false;
    }
    if (data.leftAt !== void 0) {
      if (!check3(data.leftAt, here && below(here, "/leftAt", "/properties/leftAt/$ref")) && !here) return false;
    }
    if (data.minutesAttended !== void 0) {
      let data21 = data.minutesAttended;
      const here1 = here && field(here, "minutesAttended");
      if (!Number.isInteger(data21)) {
        if (!here) return false;
        report(here1, "type", { type: "integer" });
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 < 0) {
          if (!here) return false;
          report(here1, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.interestRating !== void 0) {
      let data22 = data.interestRating;
      const here2 = here && field(here, "interestRating");
      if (!Number.isInteger(data22)) {
        if (!here) return false;
        report(here2, "type", { type: "integer" });
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 > 100) {
          if (!here) return false;
          report(here2, "maximum", { comparison: "<=", limit: 100 });
        }
        if (data22 < 0) {
          if (!here) return false;
          report(here2, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.ticketType !== void 0) {
      if (!check2(data.ticketType, here && below(here, "/ticketType", "/properties/ticketType/$ref")) && !here) return false;
    }
    if (data.price !== void 0) {
      if (!check9(data.price, here && below(here, "/price", "/properties/price/$ref")) && !here) return false;
    }
    if (data.order !== void 0) {
      if (!check1(data.order, here && below(here, "/order", "/properties/order/$ref")) && !here) return false;
    }
    if (data.source !== void 0) {
      if (!check2(data.source, here && below(here, "/source", "/properties/source/$ref")) && !here) return false;
    }
    if (data.utm !== void 0) {
      if (!check10(data.utm, here && below(here, "/utm", "/properties/utm/$ref")) && !here) return false;
    }
    if (data.answers !== void 0) {
      let data30 = data.answers;
      const here3 = here && field(here, "answers");
      if (Array.isArray(data30)) {
        if (data30.length > 50) {
          if (!here) return false;
          report(here3, "maxItems", { limit: 50 });
        }
        const len0 = data30.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data31 = data30[i0];
          const here4 = here && below(here, "/answers/" + i0, "/properties/answers/items");
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.question === void 0) {
              if (!here) return false;
              report(here4, "required", { missingProperty: "question" });
            }
            if (data31.answer === void 0) {
              if (!here) return false;
              report(here4, "required", { missingProperty: "answer" });
            }
            if (data31.question !== void 0) {
              if (!check2(data31.question, here && below(here, "/answers/" + i0 + "/question", "/properties/answers/items/properties/question/$ref")) && !here) return false;
            }
            if (data31.answer !== void 0) {
              if (!check11(data31.answer, here && below(here, "/answers/" + i0 + "/answer", "/properties/answers/items/properties/answer/$ref")) && !here) return false;
            }
          } else {
            if (!here) return false;
            report(here4, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "array" });
      }
    }
    if (data.accessNeeds !== void 0) {
      if (!check11(data.accessNeeds, here && below(here, "/accessNeeds", "/properties/accessNeeds/$ref")) && !here) return false;
    }
    if (data.consents !== void 0) {
      let data35 = data.consents;
      const here5 = here && field(here, "consents");
      if (Array.isArray(data35)) {
        if (data35.length > 20) {
          if (!here) return false;
          report(here5, "maxItems", { limit: 20 });
        }
        const len1 = data35.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!check13(data35[i1], here && below(here, "/consents/" + i1, "/properties/consents/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "array" });
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
