// Generated from contracts/campaign/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, findDuplicate, isDate, isLongerThan, isMultipleOf, isShorterThan, isUri, report } from "@trellis/runtime/support";
const set1 = new Set("AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVESVNDVUVWSTXAFXCDXCGXOFXPFYERZARZMWZWG".match(/.../g));
const set2 = /* @__PURE__ */ new Set(["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"]);
const set3 = /* @__PURE__ */ new Set(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);
const set4 = new Set("ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g));
const pattern1 = /^[A-Za-z0-9_-]+$/u;
const set5 = /* @__PURE__ */ new Set(["email", "webinar", "event", "paid-search", "paid-social", "content", "partner"]);
const set6 = /* @__PURE__ */ new Set(["planned", "running", "finished", "cancelled"]);
const set7 = /* @__PURE__ */ new Set(["email", "landing-page", "webinar", "event", "search", "social", "partner"]);
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check1(data, here) {
  if (!set1.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set1] });
  }
  return true;
}
function check2(data, here) {
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
      if (!check1(data.currency, here && below(here, "/currency", "/properties/currency/$ref")) && !here) return false;
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return count === 0;
}
function check3(data, here) {
  if (!set4.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set4] });
  }
  return true;
}
function check4(data, here) {
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
    if (data.status === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "status" });
    }
    if (data.owner === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "owner" });
    }
    if (data.startsOn === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "startsOn" });
    }
    if (data.endsOn === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "endsOn" });
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      const here1 = here && field(here, "id");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 64)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 64 });
        }
        if (!pattern1.test(data0)) {
          if (!here) return false;
          report(here1, "pattern", { example: "C-2026-SPRING" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      const here2 = here && field(here, "name");
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
    if (data.type !== void 0) {
      if (!set5.has(data.type)) {
        if (!here) return false;
        report(field(here, "type"), "enum", { allowedValues: [...set5] });
      }
    }
    if (data.status !== void 0) {
      if (!set6.has(data.status)) {
        if (!here) return false;
        report(field(here, "status"), "enum", { allowedValues: [...set6] });
      }
    }
    if (data.owner !== void 0) {
      let data4 = data.owner;
      const here3 = here && field(here, "owner");
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
    if (data.startsOn !== void 0) {
      let data5 = data.startsOn;
      const here4 = here && field(here, "startsOn");
      if (typeof data5 === "string") {
        if (!isDate(data5)) {
          if (!here) return false;
          report(here4, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "string" });
      }
    }
    if (data.endsOn !== void 0) {
      let data6 = data.endsOn;
      const here5 = here && field(here, "endsOn");
      if (typeof data6 === "string") {
        if (!isDate(data6)) {
          if (!here) return false;
          report(here5, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "string" });
      }
    }
    if (data.budget !== void 0) {
      if (!check2(data.budget, here && below(here, "/budget", "/properties/budget/$ref")) && !here) return false;
    }
    if (data.markets !== void 0) {
      let data10 = data.markets;
      const here6 = here && field(here, "markets");
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          if (!here) return false;
          report(here6, "minItems", { limit: 1 });
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!check3(data10[i0], here && below(here, "/markets/" + i0, "/properties/markets/items/$ref")) && !here) return false;
        }
        const equal0 = findDuplicate(data10);
        if (equal0 !== void 0) {
          if (!here) return false;
          report(here6, "uniqueItems", { i: equal0[0], j: equal0[1] });
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "array" });
      }
    }
    if (data.utm !== void 0) {
      if (!check4(data.utm, here && below(here, "/utm", "/properties/utm/$ref")) && !here) return false;
    }
    if (data.touchpoints !== void 0) {
      let data13 = data.touchpoints;
      const here7 = here && field(here, "touchpoints");
      if (Array.isArray(data13)) {
        if (data13.length > 100) {
          if (!here) return false;
          report(here7, "maxItems", { limit: 100 });
        }
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          const here8 = here && below(here, "/touchpoints/" + i1, "/properties/touchpoints/items");
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.channel === void 0) {
              if (!here) return false;
              report(here8, "required", { missingProperty: "channel" });
            }
            if (data14.channel !== void 0) {
              if (!set7.has(data14.channel)) {
                if (!here) return false;
                report(below(here, "/touchpoints/" + i1 + "/channel", "/properties/touchpoints/items/properties/channel"), "enum", { allowedValues: [...set7] });
              }
            }
            if (data14.url !== void 0) {
              let data16 = data14.url;
              const here9 = here && below(here, "/touchpoints/" + i1 + "/url", "/properties/touchpoints/items/properties/url");
              if (typeof data16 === "string") {
                if (isLongerThan(data16, 2e3)) {
                  if (!here) return false;
                  report(here9, "maxLength", { limit: 2e3 });
                }
                if (!isUri(data16)) {
                  if (!here) return false;
                  report(here9, "format", { format: "uri" });
                }
              } else {
                if (!here) return false;
                report(here9, "type", { type: "string" });
              }
            }
          } else {
            if (!here) return false;
            report(here8, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here7, "type", { type: "array" });
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
