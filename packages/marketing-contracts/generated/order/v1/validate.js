// Generated from contracts/order/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDate, isDateTime, isEmail, isLongerThan, isMultipleOf, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9._:-]+$/u;
const set1 = new Set("AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVESVNDVUVWSTXAFXCDXCGXOFXPFYERZARZMWZWG".match(/.../g));
const set2 = /* @__PURE__ */ new Set(["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"]);
const set3 = /* @__PURE__ */ new Set(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);
const pattern2 = /^(A[D-GILMOQ-UWXZ]|B[ABD-JL-OQ-TVWYZ]|C[ACDF-IK-ORU-Z]|D[EJKMOZ]|E[CEGHR-T]|F[I-KMOR]|G[ABD-IL-NP-UWY]|H[KMNRTU]|I[DEL-OQ-T]|J[EMOP]|K[EG-IMNPRWYZ]|L[A-CIKR-VY]|M[AC-HK-Z]|N[ACE-GILOPRUZ]|OM|P[AE-HK-NR-TWY]|QA|R[EOSUW]|S[A-EG-OR-TVX-Z]|T[CDF-HJ-ORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|Y[ET]|Z[AMW])-[A-Z0-9]{1,3}$/u;
const set4 = new Set("ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g));
const set5 = /* @__PURE__ */ new Set(["draft", "placed", "processing", "shipped", "delivered", "completed", "cancelled", "returned"]);
const set6 = /* @__PURE__ */ new Set(["pending", "authorised", "paid", "partly-refunded", "refunded", "voided", "failed"]);
const set7 = /* @__PURE__ */ new Set(["web", "app", "store", "phone", "sales", "partner", "marketplace"]);
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
  if (!set1.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set1] });
  }
  return true;
}
function check6(data, here) {
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
      if (!check5(data.currency, here && below(here, "/currency", "/properties/currency/$ref")) && !here) return false;
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return count === 0;
}
function check7(data, here) {
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
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
    if (data.status === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "status" });
    }
    if (data.placedAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "placedAt" });
    }
    if (data.total === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "total" });
    }
    if (data.lines === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "lines" });
    }
    if (data.id !== void 0) {
      if (!check1(data.id, here && below(here, "/id", "/properties/id/$ref")) && !here) return false;
    }
    if (data.number !== void 0) {
      if (!check2(data.number, here && below(here, "/number", "/properties/number/$ref")) && !here) return false;
    }
    if (data.status !== void 0) {
      if (!set5.has(data.status)) {
        if (!here) return false;
        report(field(here, "status"), "enum", { allowedValues: [...set5] });
      }
    }
    if (data.paymentStatus !== void 0) {
      if (!set6.has(data.paymentStatus)) {
        if (!here) return false;
        report(field(here, "paymentStatus"), "enum", { allowedValues: [...set6] });
      }
    }
    if (data.placedAt !== void 0) {
      if (!check3(data.placedAt, here && below(here, "/placedAt", "/properties/placedAt/$ref")) && !here) return false;
    }
    if (data.paidAt !== void 0) {
      if (!check3(data.paidAt, here && below(here, "/paidAt", "/properties/paidAt/$ref")) && !here) return false;
    }
    if (data.cancelledAt !== void 0) {
      if (!check3(data.cancelledAt, here && below(here, "/cancelledAt", "/properties/cancelledAt/$ref")) && !here) return false;
    }
    if (data.customer !== void 0) {
      if (!check1(data.customer, here && below(here, "/customer", "/properties/customer/$ref")) && !here) return false;
    }
    if (data.account !== void 0) {
      if (!check1(data.account, here && below(here, "/account", "/properties/account/$ref")) && !here) return false;
    }
    if (data.email !== void 0) {
      if (!check4(data.email, here && below(here, "/email", "/properties/email/$ref")) && !here) return false;
    }
    if (data.total !== void 0) {
      if (!check6(data.total, here && below(here, "/total", "/properties/total/$ref")) && !here) return false;
    }
    if (data.subtotal !== void 0) {
      if (!check6(data.subtotal, here && below(here, "/subtotal", "/properties/subtotal/$ref")) && !here) return false;
    }
    if (data.tax !== void 0) {
      if (!check6(data.tax, here && below(here, "/tax", "/properties/tax/$ref")) && !here) return false;
    }
    if (data.shipping !== void 0) {
      if (!check6(data.shipping, here && below(here, "/shipping", "/properties/shipping/$ref")) && !here) return false;
    }
    if (data.discount !== void 0) {
      if (!check6(data.discount, here && below(here, "/discount", "/properties/discount/$ref")) && !here) return false;
    }
    if (data.refunded !== void 0) {
      if (!check6(data.refunded, here && below(here, "/refunded", "/properties/refunded/$ref")) && !here) return false;
    }
    if (data.discountCode !== void 0) {
      if (!check2(data.discountCode, here && below(here, "/discountCode", "/properties/discountCode/$ref")) && !here) return false;
    }
    if (data.offer !== void 0) {
      if (!check1(data.offer, here && below(here, "/offer", "/properties/offer/$ref")) && !here) return false;
    }
    if (data.lines !== void 0) {
      let data25 = data.lines;
      const here1 = here && field(here, "lines");
      if (Array.isArray(data25)) {
        if (data25.length > 500) {
          if (!here) return false;
          report(here1, "maxItems", { limit: 500 });
        }
        if (data25.length < 1) {
          if (!here) return false;
          report(here1, "minItems", { limit: 1 });
        }
        const len0 = data25.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data26 = data25[i0];
          const here2 = here && below(here, "/lines/" + i0, "/properties/lines/items");
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.quantity === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "quantity" });
            }
            if (data26.unitPrice === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "unitPrice" });
            }
            if (data26.product !== void 0) {
              if (!check1(data26.product, here && below(here, "/lines/" + i0 + "/product", "/properties/lines/items/properties/product/$ref")) && !here) return false;
            }
            if (data26.sku !== void 0) {
              if (!check2(data26.sku, here && below(here, "/lines/" + i0 + "/sku", "/properties/lines/items/properties/sku/$ref")) && !here) return false;
            }
            if (data26.name !== void 0) {
              if (!check2(data26.name, here && below(here, "/lines/" + i0 + "/name", "/properties/lines/items/properties/name/$ref")) && !here) return false;
            }
            if (data26.quantity !== void 0) {
              let data30 = data26.quantity;
              const here3 = here && below(here, "/lines/" + i0 + "/quantity", "/properties/lines/items/properties/quantity");
              if (typeof data30 == "number" && isFinite(data30)) {
                if (data30 <= 0) {
                  if (!here) return false;
                  report(here3, "exclusiveMinimum", { comparison: ">", limit: 0 });
                }
              } else {
                if (!here) return false;
                report(here3, "type", { type: "number" });
              }
            }
            if (data26.unitPrice !== void 0) {
              if (!check6(data26.unitPrice, here && below(here, "/lines/" + i0 + "/unitPrice", "/properties/lines/items/properties/unitPrice/$ref")) && !here) return false;
            }
            if (data26.discount !== void 0) {
              if (!check6(data26.discount, here && below(here, "/lines/" + i0 + "/discount", "/properties/lines/items/properties/discount/$ref")) && !here) return false;
            }
          } else {
            if (!here) return false;
            report(here2, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "array" });
      }
    }
    if (data.billingAddress !== void 0) {
      if (!check9(data.billingAddress, here && below(here, "/billingAddress", "/properties/billingAddress/$ref")) && !here) return false;
    }
    if (data.shippingAddress !== void 0) {
      if (!check9(data.shippingAddress, here && below(here, "/shippingAddress", "/properties/shippingAddress/$ref")) && !here) return false;
    }
    if (data.channel !== void 0) {
      if (!set7.has(data.channel)) {
        if (!here) return false;
        report(field(here, "channel"), "enum", { allowedValues: [...set7] });
      }
    }
    if (data.campaign !== void 0) {
      if (!check1(data.campaign, here && below(here, "/campaign", "/properties/campaign/$ref")) && !here) return false;
    }
    if (data.utm !== void 0) {
      if (!check10(data.utm, here && below(here, "/utm", "/properties/utm/$ref")) && !here) return false;
    }
    if (data.subscription !== void 0) {
      if (!check1(data.subscription, here && below(here, "/subscription", "/properties/subscription/$ref")) && !here) return false;
    }
    if (data.renewsOn !== void 0) {
      let data53 = data.renewsOn;
      const here4 = here && field(here, "renewsOn");
      if (typeof data53 === "string") {
        if (!isDate(data53)) {
          if (!here) return false;
          report(here4, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "string" });
      }
    }
    if (data.renewsAutomatically !== void 0) {
      if (typeof data.renewsAutomatically !== "boolean") {
        if (!here) return false;
        report(field(here, "renewsAutomatically"), "type", { type: "boolean" });
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
