// Generated from contracts/customer/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDate, isDateTime, isEmail, isLongerThan, isMultipleOf, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9._:-]+$/u;
const pattern2 = /^\+[1-9][0-9]{6,14}$/u;
const pattern3 = /^(A[D-GILMOQ-UWXZ]|B[ABD-JL-OQ-TVWYZ]|C[ACDF-IK-ORU-Z]|D[EJKMOZ]|E[CEGHR-T]|F[I-KMOR]|G[ABD-IL-NP-UWY]|H[KMNRTU]|I[DEL-OQ-T]|J[EMOP]|K[EG-IMNPRWYZ]|L[A-CIKR-VY]|M[AC-HK-Z]|N[ACE-GILOPRUZ]|OM|P[AE-HK-NR-TWY]|QA|R[EOSUW]|S[A-EG-OR-TVX-Z]|T[CDF-HJ-ORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|Y[ET]|Z[AMW])-[A-Z0-9]{1,3}$/u;
const set1 = new Set("ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g));
const pattern4 = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/u;
const pattern5 = /^(UTC|[A-Z][A-Za-z]{1,14}(\/[A-Z][A-Za-z0-9_+-]{1,30}){1,2})$/u;
const set2 = new Set("AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVESVNDVUVWSTXAFXCDXCGXOFXPFYERZARZMWZWG".match(/.../g));
const set3 = /* @__PURE__ */ new Set(["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"]);
const set4 = /* @__PURE__ */ new Set(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);
const set5 = /* @__PURE__ */ new Set(["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interest"]);
const set6 = /* @__PURE__ */ new Set(["newsletter", "product-news", "events", "sales-contact", "profiling"]);
const set7 = /* @__PURE__ */ new Set(["active", "inactive", "former"]);
const set8 = /* @__PURE__ */ new Set(["subscriber", "lead", "marketing-qualified-lead", "sales-qualified-lead", "opportunity", "customer", "evangelist", "other"]);
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
function check4(data, here) {
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
function check5(data, here) {
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      if (!here) return false;
      report(here, "pattern", { example: "FR-IDF" });
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "string" });
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.addressCountry === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "addressCountry" });
    }
    if (data.streetAddress !== void 0) {
      let data0 = data.streetAddress;
      const here1 = here && field(here, "streetAddress");
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
    if (data.extendedAddress !== void 0) {
      let data1 = data.extendedAddress;
      const here2 = here && field(here, "extendedAddress");
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
    if (data.postalCode !== void 0) {
      let data2 = data.postalCode;
      const here3 = here && field(here, "postalCode");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 20)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 20 });
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
    if (data.addressLocality !== void 0) {
      let data3 = data.addressLocality;
      const here4 = here && field(here, "addressLocality");
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
    if (data.addressRegion !== void 0) {
      if (!check5(data.addressRegion, here && below(here, "/addressRegion", "/properties/addressRegion/$ref")) && !here) return false;
    }
    if (data.addressCountry !== void 0) {
      if (!check6(data.addressCountry, here && below(here, "/addressCountry", "/properties/addressCountry/$ref")) && !here) return false;
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check8(data, here) {
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
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
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      if (!here) return false;
      report(here, "pattern", { example: "Europe/Paris" });
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "string" });
  }
  return true;
}
function check10(data, here) {
  if (!set2.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set2] });
  }
  return true;
}
function check11(data, here) {
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
      if (!check10(data.currency, here && below(here, "/currency", "/properties/currency/$ref")) && !here) return false;
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return count === 0;
}
function check12(data, here) {
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
function check13(data, here) {
  if (!set5.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set5] });
  }
  return true;
}
function check14(data, here) {
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
      if (!check13(data.basis, here && below(here, "/basis", "/properties/basis/$ref")) && !here) return false;
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
function check15(data, here) {
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
    if (data.status === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "status" });
    }
    if (data.consents === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "consents" });
    }
    if (data.createdAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "createdAt" });
    }
    if (data.id !== void 0) {
      if (!check1(data.id, here && below(here, "/id", "/properties/id/$ref")) && !here) return false;
    }
    if (data.email !== void 0) {
      if (!check2(data.email, here && below(here, "/email", "/properties/email/$ref")) && !here) return false;
    }
    if (data.givenName !== void 0) {
      if (!check3(data.givenName, here && below(here, "/givenName", "/properties/givenName/$ref")) && !here) return false;
    }
    if (data.familyName !== void 0) {
      if (!check3(data.familyName, here && below(here, "/familyName", "/properties/familyName/$ref")) && !here) return false;
    }
    if (data.phone !== void 0) {
      if (!check4(data.phone, here && below(here, "/phone", "/properties/phone/$ref")) && !here) return false;
    }
    if (data.companyName !== void 0) {
      if (!check3(data.companyName, here && below(here, "/companyName", "/properties/companyName/$ref")) && !here) return false;
    }
    if (data.account !== void 0) {
      if (!check1(data.account, here && below(here, "/account", "/properties/account/$ref")) && !here) return false;
    }
    if (data.jobTitle !== void 0) {
      if (!check3(data.jobTitle, here && below(here, "/jobTitle", "/properties/jobTitle/$ref")) && !here) return false;
    }
    if (data.address !== void 0) {
      if (!check7(data.address, here && below(here, "/address", "/properties/address/$ref")) && !here) return false;
    }
    if (data.birthDate !== void 0) {
      let data15 = data.birthDate;
      const here1 = here && field(here, "birthDate");
      if (typeof data15 === "string") {
        if (!isDate(data15)) {
          if (!here) return false;
          report(here1, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.language !== void 0) {
      if (!check8(data.language, here && below(here, "/language", "/properties/language/$ref")) && !here) return false;
    }
    if (data.timeZone !== void 0) {
      if (!check9(data.timeZone, here && below(here, "/timeZone", "/properties/timeZone/$ref")) && !here) return false;
    }
    if (data.status !== void 0) {
      if (!set7.has(data.status)) {
        if (!here) return false;
        report(field(here, "status"), "enum", { allowedValues: [...set7] });
      }
    }
    if (data.lifecycleStage !== void 0) {
      if (!set8.has(data.lifecycleStage)) {
        if (!here) return false;
        report(field(here, "lifecycleStage"), "enum", { allowedValues: [...set8] });
      }
    }
    if (data.customerSince !== void 0) {
      let data20 = data.customerSince;
      const here2 = here && field(here, "customerSince");
      if (typeof data20 === "string") {
        if (!isDate(data20)) {
          if (!here) return false;
          report(here2, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.owner !== void 0) {
      if (!check3(data.owner, here && below(here, "/owner", "/properties/owner/$ref")) && !here) return false;
    }
    if (data.lifetimeValue !== void 0) {
      if (!check11(data.lifetimeValue, here && below(here, "/lifetimeValue", "/properties/lifetimeValue/$ref")) && !here) return false;
    }
    if (data.orderCount !== void 0) {
      let data25 = data.orderCount;
      const here3 = here && field(here, "orderCount");
      if (!Number.isInteger(data25)) {
        if (!here) return false;
        report(here3, "type", { type: "integer" });
      }
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 < 0) {
          if (!here) return false;
          report(here3, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.notes !== void 0) {
      if (!check12(data.notes, here && below(here, "/notes", "/properties/notes/$ref")) && !here) return false;
    }
    if (data.tags !== void 0) {
      let data27 = data.tags;
      const here4 = here && field(here, "tags");
      if (Array.isArray(data27)) {
        if (data27.length > 50) {
          if (!here) return false;
          report(here4, "maxItems", { limit: 50 });
        }
        const len0 = data27.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!check3(data27[i0], here && below(here, "/tags/" + i0, "/properties/tags/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "array" });
      }
    }
    if (data.consents !== void 0) {
      let data29 = data.consents;
      const here5 = here && field(here, "consents");
      if (Array.isArray(data29)) {
        if (data29.length > 20) {
          if (!here) return false;
          report(here5, "maxItems", { limit: 20 });
        }
        const len1 = data29.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!check14(data29[i1], here && below(here, "/consents/" + i1, "/properties/consents/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "array" });
      }
    }
    if (data.createdAt !== void 0) {
      if (!check15(data.createdAt, here && below(here, "/createdAt", "/properties/createdAt/$ref")) && !here) return false;
    }
    if (data.updatedAt !== void 0) {
      if (!check15(data.updatedAt, here && below(here, "/updatedAt", "/properties/updatedAt/$ref")) && !here) return false;
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
