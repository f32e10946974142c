// Generated from contracts/lead/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { codePointLength, isDateTime, isEmail } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9_-]+$/u;
const pattern2 = /^\+[1-9][0-9]{6,14}$/u;
const list1 = ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"];
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
        if (data0.length > 64 && codePointLength(data0) > 64) {
          return false;
        }
        if (data0.length < 1) {
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
        if (data1.length > 254 && codePointLength(data1) > 254) {
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
        if (data2.length > 100 && codePointLength(data2) > 100) {
          return false;
        }
        if (data2.length < 1) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.familyName !== void 0) {
      let data3 = data.familyName;
      if (typeof data3 === "string") {
        if (data3.length > 100 && codePointLength(data3) > 100) {
          return false;
        }
        if (data3.length < 1) {
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
        if (data5.length > 200 && codePointLength(data5) > 200) {
          return false;
        }
        if (data5.length < 1) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.jobTitle !== void 0) {
      let data6 = data.jobTitle;
      if (typeof data6 === "string") {
        if (data6.length > 200 && codePointLength(data6) > 200) {
          return false;
        }
        if (data6.length < 1) {
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
        if (data10.length > 64 && codePointLength(data10) > 64) {
          return false;
        }
        if (data10.length < 1) {
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
            if (data12.length > 200 && codePointLength(data12) > 200) {
              return false;
            }
            if (data12.length < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data11.medium !== void 0) {
          let data13 = data11.medium;
          if (typeof data13 === "string") {
            if (data13.length > 200 && codePointLength(data13) > 200) {
              return false;
            }
            if (data13.length < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data11.campaign !== void 0) {
          let data14 = data11.campaign;
          if (typeof data14 === "string") {
            if (data14.length > 200 && codePointLength(data14) > 200) {
              return false;
            }
            if (data14.length < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data11.term !== void 0) {
          let data15 = data11.term;
          if (typeof data15 === "string") {
            if (data15.length > 200 && codePointLength(data15) > 200) {
              return false;
            }
            if (data15.length < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data11.content !== void 0) {
          let data16 = data11.content;
          if (typeof data16 === "string") {
            if (data16.length > 200 && codePointLength(data16) > 200) {
              return false;
            }
            if (data16.length < 1) {
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
                if (data24.length > 500 && codePointLength(data24) > 500) {
                  return false;
                }
                if (data24.length < 1) {
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
  const out = [];
  errorsOfAll(data, "", "#", out);
  return out;
}
function errors1(data, path, at, out) {
  const start = out.length;
  if (typeof data === "string") {
    if (codePointLength(data) > 254) {
      report(out, path, at + "/maxLength", { limit: 254 });
    }
    if (!isEmail(data)) {
      report(out, path, at + "/format", { format: "email" });
    }
  } else {
    report(out, path, at + "/type", { type: "string" });
  }
  return out.length === start;
}
function errors2(data, path, at, out) {
  const start = out.length;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      report(out, path, at + "/pattern", { pattern: "^\\+[1-9][0-9]{6,14}$" });
    }
  } else {
    report(out, path, at + "/type", { type: "string" });
  }
  return out.length === start;
}
function errors3(data, path, at, out) {
  const start = out.length;
  if (typeof data !== "string") {
    report(out, path, at + "/type", { type: "string" });
  }
  if (!set1.has(data)) {
    report(out, path, at + "/enum", { allowedValues: list1 });
  }
  return out.length === start;
}
function errors4(data, path, at, out) {
  const start = out.length;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      report(out, path, at + "/pattern", { pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" });
    }
  } else {
    report(out, path, at + "/type", { type: "string" });
  }
  return out.length === start;
}
function errors5(data, path, at, out) {
  const start = out.length;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      report(out, path, at + "/required", { missingProperty: "source" });
    }
    if (data.source !== void 0) {
      let data0 = data.source;
      if (typeof data0 === "string") {
        if (codePointLength(data0) > 200) {
          report(out, path + "/source", at + "/properties/source/maxLength", { limit: 200 });
        }
        if (codePointLength(data0) < 1) {
          report(out, path + "/source", at + "/properties/source/minLength", { limit: 1 });
        }
      } else {
        report(out, path + "/source", at + "/properties/source/type", { type: "string" });
      }
    }
    if (data.medium !== void 0) {
      let data1 = data.medium;
      if (typeof data1 === "string") {
        if (codePointLength(data1) > 200) {
          report(out, path + "/medium", at + "/properties/medium/maxLength", { limit: 200 });
        }
        if (codePointLength(data1) < 1) {
          report(out, path + "/medium", at + "/properties/medium/minLength", { limit: 1 });
        }
      } else {
        report(out, path + "/medium", at + "/properties/medium/type", { type: "string" });
      }
    }
    if (data.campaign !== void 0) {
      let data2 = data.campaign;
      if (typeof data2 === "string") {
        if (codePointLength(data2) > 200) {
          report(out, path + "/campaign", at + "/properties/campaign/maxLength", { limit: 200 });
        }
        if (codePointLength(data2) < 1) {
          report(out, path + "/campaign", at + "/properties/campaign/minLength", { limit: 1 });
        }
      } else {
        report(out, path + "/campaign", at + "/properties/campaign/type", { type: "string" });
      }
    }
    if (data.term !== void 0) {
      let data3 = data.term;
      if (typeof data3 === "string") {
        if (codePointLength(data3) > 200) {
          report(out, path + "/term", at + "/properties/term/maxLength", { limit: 200 });
        }
        if (codePointLength(data3) < 1) {
          report(out, path + "/term", at + "/properties/term/minLength", { limit: 1 });
        }
      } else {
        report(out, path + "/term", at + "/properties/term/type", { type: "string" });
      }
    }
    if (data.content !== void 0) {
      let data4 = data.content;
      if (typeof data4 === "string") {
        if (codePointLength(data4) > 200) {
          report(out, path + "/content", at + "/properties/content/maxLength", { limit: 200 });
        }
        if (codePointLength(data4) < 1) {
          report(out, path + "/content", at + "/properties/content/minLength", { limit: 1 });
        }
      } else {
        report(out, path + "/content", at + "/properties/content/type", { type: "string" });
      }
    }
  } else {
    report(out, path, at + "/type", { type: "object" });
  }
  return out.length === start;
}
function errors6(data, path, at, out) {
  const start = out.length;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purpose === void 0) {
      report(out, path, at + "/required", { missingProperty: "purpose" });
    }
    if (data.basis === void 0) {
      report(out, path, at + "/required", { missingProperty: "basis" });
    }
    if (data.grantedAt === void 0) {
      report(out, path, at + "/required", { missingProperty: "grantedAt" });
    }
    if (data.purpose !== void 0) {
      let data0 = data.purpose;
      if (typeof data0 !== "string") {
        report(out, path + "/purpose", at + "/properties/purpose/type", { type: "string" });
      }
      if (!(data0 === "newsletter" || data0 === "product-news" || data0 === "events" || data0 === "sales-contact" || data0 === "profiling")) {
        report(out, path + "/purpose", at + "/properties/purpose/enum", { allowedValues: ["newsletter", "product-news", "events", "sales-contact", "profiling"] });
      }
    }
    if (data.basis !== void 0) {
      let data1 = data.basis;
      if (typeof data1 !== "string") {
        report(out, path + "/basis", at + "/properties/basis/type", { type: "string" });
      }
      if (!(data1 === "consent" || data1 === "contract" || data1 === "legal-obligation" || data1 === "legitimate-interest")) {
        report(out, path + "/basis", at + "/properties/basis/enum", { allowedValues: ["consent", "contract", "legal-obligation", "legitimate-interest"] });
      }
    }
    if (data.grantedAt !== void 0) {
      let data2 = data.grantedAt;
      if (typeof data2 === "string") {
        if (!isDateTime(data2)) {
          report(out, path + "/grantedAt", at + "/properties/grantedAt/format", { format: "date-time" });
        }
      } else {
        report(out, path + "/grantedAt", at + "/properties/grantedAt/type", { type: "string" });
      }
    }
    if (data.withdrawnAt !== void 0) {
      let data3 = data.withdrawnAt;
      if (typeof data3 === "string") {
        if (!isDateTime(data3)) {
          report(out, path + "/withdrawnAt", at + "/properties/withdrawnAt/format", { format: "date-time" });
        }
      } else {
        report(out, path + "/withdrawnAt", at + "/properties/withdrawnAt/type", { type: "string" });
      }
    }
    if (data.evidence !== void 0) {
      let data4 = data.evidence;
      if (typeof data4 === "string") {
        if (codePointLength(data4) > 500) {
          report(out, path + "/evidence", at + "/properties/evidence/maxLength", { limit: 500 });
        }
        if (codePointLength(data4) < 1) {
          report(out, path + "/evidence", at + "/properties/evidence/minLength", { limit: 1 });
        }
      } else {
        report(out, path + "/evidence", at + "/properties/evidence/type", { type: "string" });
      }
    }
  } else {
    report(out, path, at + "/type", { type: "object" });
  }
  return out.length === start;
}
function errorsOfAll(data, path, at, out) {
  const start = out.length;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      report(out, path, at + "/required", { missingProperty: "id" });
    }
    if (data.email === void 0) {
      report(out, path, at + "/required", { missingProperty: "email" });
    }
    if (data.source === void 0) {
      report(out, path, at + "/required", { missingProperty: "source" });
    }
    if (data.consents === void 0) {
      report(out, path, at + "/required", { missingProperty: "consents" });
    }
    if (data.capturedAt === void 0) {
      report(out, path, at + "/required", { missingProperty: "capturedAt" });
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (codePointLength(data0) > 64) {
          report(out, path + "/id", at + "/properties/id/maxLength", { limit: 64 });
        }
        if (codePointLength(data0) < 1) {
          report(out, path + "/id", at + "/properties/id/minLength", { limit: 1 });
        }
        if (!pattern1.test(data0)) {
          report(out, path + "/id", at + "/properties/id/pattern", { pattern: "^[A-Za-z0-9_-]+$" });
        }
      } else {
        report(out, path + "/id", at + "/properties/id/type", { type: "string" });
      }
    }
    if (data.email !== void 0) {
      errors1(data.email, path + "/email", at + "/properties/email/$ref", out);
    }
    if (data.givenName !== void 0) {
      let data2 = data.givenName;
      if (typeof data2 === "string") {
        if (codePointLength(data2) > 100) {
          report(out, path + "/givenName", at + "/properties/givenName/maxLength", { limit: 100 });
        }
        if (codePointLength(data2) < 1) {
          report(out, path + "/givenName", at + "/properties/givenName/minLength", { limit: 1 });
        }
      } else {
        report(out, path + "/givenName", at + "/properties/givenName/type", { type: "string" });
      }
    }
    if (data.familyName !== void 0) {
      let data3 = data.familyName;
      if (typeof data3 === "string") {
        if (codePointLength(data3) > 100) {
          report(out, path + "/familyName", at + "/properties/familyName/maxLength", { limit: 100 });
        }
        if (codePointLength(data3) < 1) {
          report(out, path + "/familyName", at + "/properties/familyName/minLength", { limit: 1 });
        }
      } else {
        report(out, path + "/familyName", at + "/properties/familyName/type", { type: "string" });
      }
    }
    if (data.phone !== void 0) {
      errors2(data.phone, path + "/phone", at + "/properties/phone/$ref", out);
    }
    if (data.companyName !== void 0) {
      let data5 = data.companyName;
      if (typeof data5 === "string") {
        if (codePointLength(data5) > 200) {
          report(out, path + "/companyName", at + "/properties/companyName/maxLength", { limit: 200 });
        }
        if (codePointLength(data5) < 1) {
          report(out, path + "/companyName", at + "/properties/companyName/minLength", { limit: 1 });
        }
      } else {
        report(out, path + "/companyName", at + "/properties/companyName/type", { type: "string" });
      }
    }
    if (data.jobTitle !== void 0) {
      let data6 = data.jobTitle;
      if (typeof data6 === "string") {
        if (codePointLength(data6) > 200) {
          report(out, path + "/jobTitle", at + "/properties/jobTitle/maxLength", { limit: 200 });
        }
        if (codePointLength(data6) < 1) {
          report(out, path + "/jobTitle", at + "/properties/jobTitle/minLength", { limit: 1 });
        }
      } else {
        report(out, path + "/jobTitle", at + "/properties/jobTitle/type", { type: "string" });
      }
    }
    if (data.country !== void 0) {
      errors3(data.country, path + "/country", at + "/properties/country/$ref", out);
    }
    if (data.language !== void 0) {
      errors4(data.language, path + "/language", at + "/properties/language/$ref", out);
    }
    if (data.source !== void 0) {
      let data9 = data.source;
      if (typeof data9 !== "string") {
        report(out, path + "/source", at + "/properties/source/type", { type: "string" });
      }
      if (!(data9 === "web-form" || data9 === "webinar" || data9 === "event" || data9 === "partner" || data9 === "referral" || data9 === "import")) {
        report(out, path + "/source", at + "/properties/source/enum", { allowedValues: ["web-form", "webinar", "event", "partner", "referral", "import"] });
      }
    }
    if (data.campaign !== void 0) {
      let data10 = data.campaign;
      if (typeof data10 === "string") {
        if (codePointLength(data10) > 64) {
          report(out, path + "/campaign", at + "/properties/campaign/maxLength", { limit: 64 });
        }
        if (codePointLength(data10) < 1) {
          report(out, path + "/campaign", at + "/properties/campaign/minLength", { limit: 1 });
        }
      } else {
        report(out, path + "/campaign", at + "/properties/campaign/type", { type: "string" });
      }
    }
    if (data.utm !== void 0) {
      errors5(data.utm, path + "/utm", at + "/properties/utm/$ref", out);
    }
    if (data.score !== void 0) {
      let data12 = data.score;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        report(out, path + "/score", at + "/properties/score/type", { type: "integer" });
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 100 || isNaN(data12)) {
          report(out, path + "/score", at + "/properties/score/maximum", { comparison: "<=", limit: 100 });
        }
        if (data12 < 0 || isNaN(data12)) {
          report(out, path + "/score", at + "/properties/score/minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.consents !== void 0) {
      let data13 = data.consents;
      if (Array.isArray(data13)) {
        if (data13.length > 20) {
          report(out, path + "/consents", at + "/properties/consents/maxItems", { limit: 20 });
        }
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          errors6(data13[i0], path + "/consents/" + i0, at + "/properties/consents/items/$ref", out);
        }
      } else {
        report(out, path + "/consents", at + "/properties/consents/type", { type: "array" });
      }
    }
    if (data.capturedAt !== void 0) {
      let data15 = data.capturedAt;
      if (typeof data15 === "string") {
        if (!isDateTime(data15)) {
          report(out, path + "/capturedAt", at + "/properties/capturedAt/format", { format: "date-time" });
        }
      } else {
        report(out, path + "/capturedAt", at + "/properties/capturedAt/type", { type: "string" });
      }
    }
  } else {
    report(out, path, at + "/type", { type: "object" });
  }
  return out.length === start;
}
function report(out, instancePath, schemaPath, params, keyword = schemaPath.slice(schemaPath.lastIndexOf("/") + 1)) {
  out.push({ instancePath, schemaPath, keyword, params });
}
export {
  errors,
  is
};
