// Generated from contracts/offer/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, findDuplicate, isDateTime, isLongerThan, isMultipleOf, isShorterThan, isUri, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9._:-]+$/u;
const set1 = new Set("AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVESVNDVUVWSTXAFXCDXCGXOFXPFYERZARZMWZWG".match(/.../g));
const set2 = /* @__PURE__ */ new Set(["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"]);
const set3 = /* @__PURE__ */ new Set(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);
const set4 = new Set("ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g));
const set5 = /* @__PURE__ */ new Set(["percentage", "amount", "free-shipping", "gift", "trial", "bundle"]);
const set6 = /* @__PURE__ */ new Set(["planned", "running", "ended", "withdrawn"]);
const pattern2 = /^[A-Z0-9][A-Z0-9_-]{2,39}$/u;
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
  if (!set1.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set1] });
  }
  return true;
}
function check4(data, here) {
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
      if (!check3(data.currency, here && below(here, "/currency", "/properties/currency/$ref")) && !here) return false;
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return count === 0;
}
function check5(data, here) {
  if (!set4.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set4] });
  }
  return true;
}
function check6(data, here) {
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
function check7(data, here) {
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
function check(data, here) {
  let count = 0;
  const _errs2 = count;
  const kept2 = here && here.out.length;
  let valid1 = true;
  const _errs3 = count;
  branch3: {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        count++;
        break branch3;
      } else {
        if (data.kind !== void 0) {
          if ("percentage" !== data.kind) {
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
        if (data.percent === void 0) {
          count++;
          if (!here) break branch5;
          report(below(here, "", "/allOf/0/then"), "required", { missingProperty: "percent" });
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
  const _errs7 = count;
  const kept7 = here && here.out.length;
  let valid3 = true;
  const _errs8 = count;
  branch8: {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        count++;
        break branch8;
      } else {
        if (data.kind !== void 0) {
          if ("amount" !== data.kind) {
            count++;
            break branch8;
          }
        }
      }
    }
  }
  var _valid1 = _errs8 === count;
  count = _errs7;
  if (here) here.out.length = kept7;
  if (_valid1) {
    const _errs10 = count;
    branch10: {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.amount === void 0) {
          count++;
          if (!here) break branch10;
          report(below(here, "", "/allOf/1/then"), "required", { missingProperty: "amount" });
        }
      }
    }
    var _valid1 = _errs10 === count;
    valid3 = _valid1;
  }
  if (!valid3) {
    if (!here) return false;
    report(below(here, "", "/allOf/1"), "if", { failingKeyword: "then" });
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "id" });
    }
    if (data.name === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "name" });
    }
    if (data.kind === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "kind" });
    }
    if (data.status === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "status" });
    }
    if (data.validFrom === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "validFrom" });
    }
    if (data.validThrough === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "validThrough" });
    }
    if (data.id !== void 0) {
      if (!check1(data.id, here && below(here, "/id", "/properties/id/$ref")) && !here) return false;
    }
    if (data.name !== void 0) {
      if (!check2(data.name, here && below(here, "/name", "/properties/name/$ref")) && !here) return false;
    }
    if (data.kind !== void 0) {
      if (!set5.has(data.kind)) {
        if (!here) return false;
        report(field(here, "kind"), "enum", { allowedValues: [...set5] });
      }
    }
    if (data.status !== void 0) {
      if (!set6.has(data.status)) {
        if (!here) return false;
        report(field(here, "status"), "enum", { allowedValues: [...set6] });
      }
    }
    if (data.percent !== void 0) {
      let data6 = data.percent;
      const here1 = here && field(here, "percent");
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 100) {
          if (!here) return false;
          report(here1, "maximum", { comparison: "<=", limit: 100 });
        }
        if (data6 <= 0) {
          if (!here) return false;
          report(here1, "exclusiveMinimum", { comparison: ">", limit: 0 });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "number" });
      }
    }
    if (data.amount !== void 0) {
      if (!check4(data.amount, here && below(here, "/amount", "/properties/amount/$ref")) && !here) return false;
    }
    if (data.code !== void 0) {
      let data10 = data.code;
      const here2 = here && field(here, "code");
      if (typeof data10 === "string") {
        if (!pattern2.test(data10)) {
          if (!here) return false;
          report(here2, "pattern", { example: "SPRING10" });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.campaign !== void 0) {
      if (!check1(data.campaign, here && below(here, "/campaign", "/properties/campaign/$ref")) && !here) return false;
    }
    if (data.segment !== void 0) {
      if (!check1(data.segment, here && below(here, "/segment", "/properties/segment/$ref")) && !here) return false;
    }
    if (data.products !== void 0) {
      let data13 = data.products;
      const here3 = here && field(here, "products");
      if (Array.isArray(data13)) {
        if (data13.length > 500) {
          if (!here) return false;
          report(here3, "maxItems", { limit: 500 });
        }
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!check1(data13[i0], here && below(here, "/products/" + i0, "/properties/products/items/$ref")) && !here) return false;
        }
        const equal0 = findDuplicate(data13);
        if (equal0 !== void 0) {
          if (!here) return false;
          report(here3, "uniqueItems", { i: equal0[0], j: equal0[1] });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "array" });
      }
    }
    if (data.markets !== void 0) {
      let data15 = data.markets;
      const here4 = here && field(here, "markets");
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          if (!here) return false;
          report(here4, "minItems", { limit: 1 });
        }
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!check5(data15[i1], here && below(here, "/markets/" + i1, "/properties/markets/items/$ref")) && !here) return false;
        }
        const equal1 = findDuplicate(data15);
        if (equal1 !== void 0) {
          if (!here) return false;
          report(here4, "uniqueItems", { i: equal1[0], j: equal1[1] });
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "array" });
      }
    }
    if (data.validFrom !== void 0) {
      if (!check6(data.validFrom, here && below(here, "/validFrom", "/properties/validFrom/$ref")) && !here) return false;
    }
    if (data.validThrough !== void 0) {
      if (!check6(data.validThrough, here && below(here, "/validThrough", "/properties/validThrough/$ref")) && !here) return false;
    }
    if (data.minimumSpend !== void 0) {
      if (!check4(data.minimumSpend, here && below(here, "/minimumSpend", "/properties/minimumSpend/$ref")) && !here) return false;
    }
    if (data.maxUses !== void 0) {
      let data21 = data.maxUses;
      const here5 = here && field(here, "maxUses");
      if (!Number.isInteger(data21)) {
        if (!here) return false;
        report(here5, "type", { type: "integer" });
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 < 1) {
          if (!here) return false;
          report(here5, "minimum", { comparison: ">=", limit: 1 });
        }
      }
    }
    if (data.maxUsesPerCustomer !== void 0) {
      let data22 = data.maxUsesPerCustomer;
      const here6 = here && field(here, "maxUsesPerCustomer");
      if (!Number.isInteger(data22)) {
        if (!here) return false;
        report(here6, "type", { type: "integer" });
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 < 1) {
          if (!here) return false;
          report(here6, "minimum", { comparison: ">=", limit: 1 });
        }
      }
    }
    if (data.combinable !== void 0) {
      if (typeof data.combinable !== "boolean") {
        if (!here) return false;
        report(field(here, "combinable"), "type", { type: "boolean" });
      }
    }
    if (data.terms !== void 0) {
      if (!check7(data.terms, here && below(here, "/terms", "/properties/terms/$ref")) && !here) return false;
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
