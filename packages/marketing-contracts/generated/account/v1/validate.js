// Generated from contracts/account/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDateTime, isLongerThan, isMultipleOf, isShorterThan, isUri, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9._:-]+$/u;
const set1 = new Set("AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVESVNDVUVWSTXAFXCDXCGXOFXPFYERZARZMWZWG".match(/.../g));
const set2 = /* @__PURE__ */ new Set(["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"]);
const set3 = /* @__PURE__ */ new Set(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);
const pattern2 = /^\+[1-9][0-9]{6,14}$/u;
const pattern3 = /^(A[D-GILMOQ-UWXZ]|B[ABD-JL-OQ-TVWYZ]|C[ACDF-IK-ORU-Z]|D[EJKMOZ]|E[CEGHR-T]|F[I-KMOR]|G[ABD-IL-NP-UWY]|H[KMNRTU]|I[DEL-OQ-T]|J[EMOP]|K[EG-IMNPRWYZ]|L[A-CIKR-VY]|M[AC-HK-Z]|N[ACE-GILOPRUZ]|OM|P[AE-HK-NR-TWY]|QA|R[EOSUW]|S[A-EG-OR-TVX-Z]|T[CDF-HJ-ORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|Y[ET]|Z[AMW])-[A-Z0-9]{1,3}$/u;
const set4 = new Set("ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g));
const set5 = /* @__PURE__ */ new Set(["prospect", "customer", "partner", "supplier", "competitor", "other"]);
const pattern4 = /^([a-z0-9-]+\.)+[a-z]{2,}$/u;
const pattern5 = /^[A-U][0-9]{2}(\.[0-9]{1,2})?$/u;
const set6 = /* @__PURE__ */ new Set(["enterprise", "mid-market", "small-business"]);
const pattern6 = /^[A-Z]{2}[A-Z0-9]{2,12}$/u;
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
  if (!set1.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set1] });
  }
  return true;
}
function check5(data, here) {
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
      if (!check4(data.currency, here && below(here, "/currency", "/properties/currency/$ref")) && !here) return false;
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return count === 0;
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
function check8(data, here) {
  if (!set4.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set4] });
  }
  return true;
}
function check9(data, here) {
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
      if (!check7(data.addressRegion, here && below(here, "/addressRegion", "/properties/addressRegion/$ref")) && !here) return false;
    }
    if (data.addressCountry !== void 0) {
      if (!check8(data.addressCountry, here && below(here, "/addressCountry", "/properties/addressCountry/$ref")) && !here) return false;
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check10(data, here) {
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
    if (data.name === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "name" });
    }
    if (data.type === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "type" });
    }
    if (data.id !== void 0) {
      if (!check1(data.id, here && below(here, "/id", "/properties/id/$ref")) && !here) return false;
    }
    if (data.name !== void 0) {
      if (!check2(data.name, here && below(here, "/name", "/properties/name/$ref")) && !here) return false;
    }
    if (data.legalName !== void 0) {
      if (!check2(data.legalName, here && below(here, "/legalName", "/properties/legalName/$ref")) && !here) return false;
    }
    if (data.type !== void 0) {
      if (!set5.has(data.type)) {
        if (!here) return false;
        report(field(here, "type"), "enum", { allowedValues: [...set5] });
      }
    }
    if (data.domain !== void 0) {
      let data4 = data.domain;
      const here1 = here && field(here, "domain");
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          if (!here) return false;
          report(here1, "pattern", { example: "acme.example" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.website !== void 0) {
      if (!check3(data.website, here && below(here, "/website", "/properties/website/$ref")) && !here) return false;
    }
    if (data.industry !== void 0) {
      if (!check2(data.industry, here && below(here, "/industry", "/properties/industry/$ref")) && !here) return false;
    }
    if (data.naceCode !== void 0) {
      let data7 = data.naceCode;
      const here2 = here && field(here, "naceCode");
      if (typeof data7 === "string") {
        if (!pattern5.test(data7)) {
          if (!here) return false;
          report(here2, "pattern", { example: "J62.01" });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.employees !== void 0) {
      let data8 = data.employees;
      const here3 = here && field(here, "employees");
      if (!Number.isInteger(data8)) {
        if (!here) return false;
        report(here3, "type", { type: "integer" });
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0) {
          if (!here) return false;
          report(here3, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.annualRevenue !== void 0) {
      if (!check5(data.annualRevenue, here && below(here, "/annualRevenue", "/properties/annualRevenue/$ref")) && !here) return false;
    }
    if (data.size !== void 0) {
      if (!set6.has(data.size)) {
        if (!here) return false;
        report(field(here, "size"), "enum", { allowedValues: [...set6] });
      }
    }
    if (data.phone !== void 0) {
      if (!check6(data.phone, here && below(here, "/phone", "/properties/phone/$ref")) && !here) return false;
    }
    if (data.billingAddress !== void 0) {
      if (!check9(data.billingAddress, here && below(here, "/billingAddress", "/properties/billingAddress/$ref")) && !here) return false;
    }
    if (data.shippingAddress !== void 0) {
      if (!check9(data.shippingAddress, here && below(here, "/shippingAddress", "/properties/shippingAddress/$ref")) && !here) return false;
    }
    if (data.vatId !== void 0) {
      let data28 = data.vatId;
      const here4 = here && field(here, "vatId");
      if (typeof data28 === "string") {
        if (!pattern6.test(data28)) {
          if (!here) return false;
          report(here4, "pattern", { example: "FR40303265045" });
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "string" });
      }
    }
    if (data.parent !== void 0) {
      if (!check1(data.parent, here && below(here, "/parent", "/properties/parent/$ref")) && !here) return false;
    }
    if (data.owner !== void 0) {
      if (!check2(data.owner, here && below(here, "/owner", "/properties/owner/$ref")) && !here) return false;
    }
    if (data.tags !== void 0) {
      let data31 = data.tags;
      const here5 = here && field(here, "tags");
      if (Array.isArray(data31)) {
        if (data31.length > 50) {
          if (!here) return false;
          report(here5, "maxItems", { limit: 50 });
        }
        const len0 = data31.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!check2(data31[i0], here && below(here, "/tags/" + i0, "/properties/tags/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "array" });
      }
    }
    if (data.createdAt !== void 0) {
      if (!check10(data.createdAt, here && below(here, "/createdAt", "/properties/createdAt/$ref")) && !here) return false;
    }
    if (data.updatedAt !== void 0) {
      if (!check10(data.updatedAt, here && below(here, "/updatedAt", "/properties/updatedAt/$ref")) && !here) return false;
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
