// Generated from contracts/lead/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDateTime, isEmail, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9_-]+$/u;
const pattern2 = /^\+[1-9][0-9]{6,14}$/u;
const list1 = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g);
const set1 = new Set(list1);
const pattern3 = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/u;
function is(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      return false;
    }
    if (data.email === void 0) {
      return false;
    }
    if (data.source === void 0) {
      return false;
    }
    if (data.consents === void 0) {
      return false;
    }
    if (data.capturedAt === void 0) {
      return false;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 64)) {
          return false;
        }
        if (isShorterThan(data0, 1)) {
          return false;
        }
        if (!pattern1.test(data0)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.email !== void 0) {
      let data1 = data.email;
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 254)) {
          return false;
        }
        if (!isEmail(data1)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.givenName !== void 0) {
      let data2 = data.givenName;
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 100)) {
          return false;
        }
        if (isShorterThan(data2, 1)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.familyName !== void 0) {
      let data3 = data.familyName;
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 100)) {
          return false;
        }
        if (isShorterThan(data3, 1)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.phone !== void 0) {
      let data4 = data.phone;
      if (typeof data4 === "string") {
        if (!pattern2.test(data4)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.companyName !== void 0) {
      let data5 = data.companyName;
      if (typeof data5 === "string") {
        if (isLongerThan(data5, 200)) {
          return false;
        }
        if (isShorterThan(data5, 1)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.jobTitle !== void 0) {
      let data6 = data.jobTitle;
      if (typeof data6 === "string") {
        if (isLongerThan(data6, 200)) {
          return false;
        }
        if (isShorterThan(data6, 1)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.country !== void 0) {
      let data7 = data.country;
      if (typeof data7 !== "string") {
        return false;
      }
      if (!set1.has(data7)) {
        return false;
      }
    }
    if (data.language !== void 0) {
      let data8 = data.language;
      if (typeof data8 === "string") {
        if (!pattern3.test(data8)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.source !== void 0) {
      let data9 = data.source;
      if (typeof data9 !== "string") {
        return false;
      }
      if (!(data9 === "web-form" || data9 === "webinar" || data9 === "event" || data9 === "partner" || data9 === "referral" || data9 === "import")) {
        return false;
      }
    }
    if (data.campaign !== void 0) {
      let data10 = data.campaign;
      if (typeof data10 === "string") {
        if (isLongerThan(data10, 64)) {
          return false;
        }
        if (isShorterThan(data10, 1)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.utm !== void 0) {
      let data11 = data.utm;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.source === void 0) {
          return false;
        }
        if (data11.source !== void 0) {
          let data12 = data11.source;
          if (typeof data12 === "string") {
            if (isLongerThan(data12, 200)) {
              return false;
            }
            if (isShorterThan(data12, 1)) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data11.medium !== void 0) {
          let data13 = data11.medium;
          if (typeof data13 === "string") {
            if (isLongerThan(data13, 200)) {
              return false;
            }
            if (isShorterThan(data13, 1)) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data11.campaign !== void 0) {
          let data14 = data11.campaign;
          if (typeof data14 === "string") {
            if (isLongerThan(data14, 200)) {
              return false;
            }
            if (isShorterThan(data14, 1)) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data11.term !== void 0) {
          let data15 = data11.term;
          if (typeof data15 === "string") {
            if (isLongerThan(data15, 200)) {
              return false;
            }
            if (isShorterThan(data15, 1)) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data11.content !== void 0) {
          let data16 = data11.content;
          if (typeof data16 === "string") {
            if (isLongerThan(data16, 200)) {
              return false;
            }
            if (isShorterThan(data16, 1)) {
              return false;
            }
          } else {
            return false;
          }
        }
      } else {
        return false;
      }
    }
    if (data.score !== void 0) {
      let data17 = data.score;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        return false;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 100 || isNaN(data17)) {
          return false;
        }
        if (data17 < 0 || isNaN(data17)) {
          return false;
        }
      }
    }
    if (data.consents !== void 0) {
      let data18 = data.consents;
      if (Array.isArray(data18)) {
        if (data18.length > 20) {
          return false;
        }
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data19 = data18[i0];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.purpose === void 0) {
              return false;
            }
            if (data19.basis === void 0) {
              return false;
            }
            if (data19.grantedAt === void 0) {
              return false;
            }
            if (data19.purpose !== void 0) {
              let data20 = data19.purpose;
              if (typeof data20 !== "string") {
                return false;
              }
              if (!(data20 === "newsletter" || data20 === "product-news" || data20 === "events" || data20 === "sales-contact" || data20 === "profiling")) {
                return false;
              }
            }
            if (data19.basis !== void 0) {
              let data21 = data19.basis;
              if (typeof data21 !== "string") {
                return false;
              }
              if (!(data21 === "consent" || data21 === "contract" || data21 === "legal-obligation" || data21 === "legitimate-interest")) {
                return false;
              }
            }
            if (data19.grantedAt !== void 0) {
              let data22 = data19.grantedAt;
              if (typeof data22 === "string") {
                if (!isDateTime(data22)) {
                  return false;
                }
              } else {
                return false;
              }
            }
            if (data19.withdrawnAt !== void 0) {
              let data23 = data19.withdrawnAt;
              if (typeof data23 === "string") {
                if (!isDateTime(data23)) {
                  return false;
                }
              } else {
                return false;
              }
            }
            if (data19.evidence !== void 0) {
              let data24 = data19.evidence;
              if (typeof data24 === "string") {
                if (isLongerThan(data24, 500)) {
                  return false;
                }
                if (isShorterThan(data24, 1)) {
                  return false;
                }
              } else {
                return false;
              }
            }
          } else {
            return false;
          }
        }
      } else {
        return false;
      }
    }
    if (data.capturedAt !== void 0) {
      let data25 = data.capturedAt;
      if (typeof data25 === "string") {
        if (!isDateTime(data25)) {
          return false;
        }
      } else {
        return false;
      }
    }
  } else {
    return false;
  }
  return true;
}
function errors(data) {
  return collect(errorsOfAll, data);
}
function errors1(data, here) {
  if (typeof data === "string") {
    if (isLongerThan(data, 254)) {
      report(here, "maxLength", { limit: 254 });
    }
    if (!isEmail(data)) {
      report(here, "format", { format: "email" });
    }
  } else {
    report(here, "type", { type: "string" });
  }
}
function errors2(data, here) {
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      report(here, "pattern", { pattern: "^\\+[1-9][0-9]{6,14}$" });
    }
  } else {
    report(here, "type", { type: "string" });
  }
}
function errors3(data, here) {
  if (typeof data !== "string") {
    report(here, "type", { type: "string" });
  }
  if (!set1.has(data)) {
    report(here, "enum", { allowedValues: list1 });
  }
}
function errors4(data, here) {
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      report(here, "pattern", { pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" });
    }
  } else {
    report(here, "type", { type: "string" });
  }
}
function errors5(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      report(here, "required", { missingProperty: "source" });
    }
    if (data.source !== void 0) {
      let data0 = data.source;
      const here1 = field(here, "source");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 200)) {
          report(here1, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data0, 1)) {
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        report(here1, "type", { type: "string" });
      }
    }
    if (data.medium !== void 0) {
      let data1 = data.medium;
      const here2 = field(here, "medium");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 200)) {
          report(here2, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data1, 1)) {
          report(here2, "minLength", { limit: 1 });
        }
      } else {
        report(here2, "type", { type: "string" });
      }
    }
    if (data.campaign !== void 0) {
      let data2 = data.campaign;
      const here3 = field(here, "campaign");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 200)) {
          report(here3, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data2, 1)) {
          report(here3, "minLength", { limit: 1 });
        }
      } else {
        report(here3, "type", { type: "string" });
      }
    }
    if (data.term !== void 0) {
      let data3 = data.term;
      const here4 = field(here, "term");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 200)) {
          report(here4, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data3, 1)) {
          report(here4, "minLength", { limit: 1 });
        }
      } else {
        report(here4, "type", { type: "string" });
      }
    }
    if (data.content !== void 0) {
      let data4 = data.content;
      const here5 = field(here, "content");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 200)) {
          report(here5, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data4, 1)) {
          report(here5, "minLength", { limit: 1 });
        }
      } else {
        report(here5, "type", { type: "string" });
      }
    }
  } else {
    report(here, "type", { type: "object" });
  }
}
function errors6(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purpose === void 0) {
      report(here, "required", { missingProperty: "purpose" });
    }
    if (data.basis === void 0) {
      report(here, "required", { missingProperty: "basis" });
    }
    if (data.grantedAt === void 0) {
      report(here, "required", { missingProperty: "grantedAt" });
    }
    if (data.purpose !== void 0) {
      let data0 = data.purpose;
      const here1 = field(here, "purpose");
      if (typeof data0 !== "string") {
        report(here1, "type", { type: "string" });
      }
      if (!(data0 === "newsletter" || data0 === "product-news" || data0 === "events" || data0 === "sales-contact" || data0 === "profiling")) {
        report(here1, "enum", { allowedValues: ["newsletter", "product-news", "events", "sales-contact", "profiling"] });
      }
    }
    if (data.basis !== void 0) {
      let data1 = data.basis;
      const here2 = field(here, "basis");
      if (typeof data1 !== "string") {
        report(here2, "type", { type: "string" });
      }
      if (!(data1 === "consent" || data1 === "contract" || data1 === "legal-obligation" || data1 === "legitimate-interest")) {
        report(here2, "enum", { allowedValues: ["consent", "contract", "legal-obligation", "legitimate-interest"] });
      }
    }
    if (data.grantedAt !== void 0) {
      let data2 = data.grantedAt;
      const here3 = field(here, "grantedAt");
      if (typeof data2 === "string") {
        if (!isDateTime(data2)) {
          report(here3, "format", { format: "date-time" });
        }
      } else {
        report(here3, "type", { type: "string" });
      }
    }
    if (data.withdrawnAt !== void 0) {
      let data3 = data.withdrawnAt;
      const here4 = field(here, "withdrawnAt");
      if (typeof data3 === "string") {
        if (!isDateTime(data3)) {
          report(here4, "format", { format: "date-time" });
        }
      } else {
        report(here4, "type", { type: "string" });
      }
    }
    if (data.evidence !== void 0) {
      let data4 = data.evidence;
      const here5 = field(here, "evidence");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 500)) {
          report(here5, "maxLength", { limit: 500 });
        }
        if (isShorterThan(data4, 1)) {
          report(here5, "minLength", { limit: 1 });
        }
      } else {
        report(here5, "type", { type: "string" });
      }
    }
  } else {
    report(here, "type", { type: "object" });
  }
}
function errorsOfAll(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      report(here, "required", { missingProperty: "id" });
    }
    if (data.email === void 0) {
      report(here, "required", { missingProperty: "email" });
    }
    if (data.source === void 0) {
      report(here, "required", { missingProperty: "source" });
    }
    if (data.consents === void 0) {
      report(here, "required", { missingProperty: "consents" });
    }
    if (data.capturedAt === void 0) {
      report(here, "required", { missingProperty: "capturedAt" });
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      const here1 = field(here, "id");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 64)) {
          report(here1, "maxLength", { limit: 64 });
        }
        if (isShorterThan(data0, 1)) {
          report(here1, "minLength", { limit: 1 });
        }
        if (!pattern1.test(data0)) {
          report(here1, "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
        }
      } else {
        report(here1, "type", { type: "string" });
      }
    }
    if (data.email !== void 0) {
      errors1(data.email, below(here, "/email", "/properties/email/$ref"));
    }
    if (data.givenName !== void 0) {
      let data2 = data.givenName;
      const here2 = field(here, "givenName");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 100)) {
          report(here2, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data2, 1)) {
          report(here2, "minLength", { limit: 1 });
        }
      } else {
        report(here2, "type", { type: "string" });
      }
    }
    if (data.familyName !== void 0) {
      let data3 = data.familyName;
      const here3 = field(here, "familyName");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 100)) {
          report(here3, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data3, 1)) {
          report(here3, "minLength", { limit: 1 });
        }
      } else {
        report(here3, "type", { type: "string" });
      }
    }
    if (data.phone !== void 0) {
      errors2(data.phone, below(here, "/phone", "/properties/phone/$ref"));
    }
    if (data.companyName !== void 0) {
      let data5 = data.companyName;
      const here4 = field(here, "companyName");
      if (typeof data5 === "string") {
        if (isLongerThan(data5, 200)) {
          report(here4, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data5, 1)) {
          report(here4, "minLength", { limit: 1 });
        }
      } else {
        report(here4, "type", { type: "string" });
      }
    }
    if (data.jobTitle !== void 0) {
      let data6 = data.jobTitle;
      const here5 = field(here, "jobTitle");
      if (typeof data6 === "string") {
        if (isLongerThan(data6, 200)) {
          report(here5, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data6, 1)) {
          report(here5, "minLength", { limit: 1 });
        }
      } else {
        report(here5, "type", { type: "string" });
      }
    }
    if (data.country !== void 0) {
      errors3(data.country, below(here, "/country", "/properties/country/$ref"));
    }
    if (data.language !== void 0) {
      errors4(data.language, below(here, "/language", "/properties/language/$ref"));
    }
    if (data.source !== void 0) {
      let data9 = data.source;
      const here6 = field(here, "source");
      if (typeof data9 !== "string") {
        report(here6, "type", { type: "string" });
      }
      if (!(data9 === "web-form" || data9 === "webinar" || data9 === "event" || data9 === "partner" || data9 === "referral" || data9 === "import")) {
        report(here6, "enum", { allowedValues: ["web-form", "webinar", "event", "partner", "referral", "import"] });
      }
    }
    if (data.campaign !== void 0) {
      let data10 = data.campaign;
      const here7 = field(here, "campaign");
      if (typeof data10 === "string") {
        if (isLongerThan(data10, 64)) {
          report(here7, "maxLength", { limit: 64 });
        }
        if (isShorterThan(data10, 1)) {
          report(here7, "minLength", { limit: 1 });
        }
      } else {
        report(here7, "type", { type: "string" });
      }
    }
    if (data.utm !== void 0) {
      errors5(data.utm, below(here, "/utm", "/properties/utm/$ref"));
    }
    if (data.score !== void 0) {
      let data12 = data.score;
      const here8 = field(here, "score");
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        report(here8, "type", { type: "integer" });
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 100 || isNaN(data12)) {
          report(here8, "maximum", { comparison: "<=", limit: 100 });
        }
        if (data12 < 0 || isNaN(data12)) {
          report(here8, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.consents !== void 0) {
      let data13 = data.consents;
      const here9 = field(here, "consents");
      if (Array.isArray(data13)) {
        if (data13.length > 20) {
          report(here9, "maxItems", { limit: 20 });
        }
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          errors6(data13[i0], below(here, "/consents/" + i0, "/properties/consents/items/$ref"));
        }
      } else {
        report(here9, "type", { type: "array" });
      }
    }
    if (data.capturedAt !== void 0) {
      let data15 = data.capturedAt;
      const here10 = field(here, "capturedAt");
      if (typeof data15 === "string") {
        if (!isDateTime(data15)) {
          report(here10, "format", { format: "date-time" });
        }
      } else {
        report(here10, "type", { type: "string" });
      }
    }
  } else {
    report(here, "type", { type: "object" });
  }
}
export {
  errors,
  is
};
