// Generated from contracts/lead/v2. Do not edit: change the contract, then run `npx trellis generate`.
import { codePointLength, isDateTime, isEmail, isUri } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9_-]+$/u;
const pattern2 = /^\+[1-9][0-9]{6,14}$/u;
const list1 = ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"];
const set1 = new Set(list1);
const pattern3 = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/u;
function is(data) {
  let count = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      return false;
    }
    if (data.email === void 0) {
      return false;
    }
    if (data.country === void 0) {
      return false;
    }
    if (data.origin === void 0) {
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
    if (data.name !== void 0) {
      let data2 = data.name;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          return false;
        }
        if (data2.given !== void 0) {
          let data3 = data2.given;
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
        if (data2.family !== void 0) {
          let data4 = data2.family;
          if (typeof data4 === "string") {
            if (data4.length > 100 && codePointLength(data4) > 100) {
              return false;
            }
            if (data4.length < 1) {
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
    if (data.phone !== void 0) {
      let data5 = data.phone;
      if (typeof data5 === "string") {
        if (!pattern2.test(data5)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.companyName !== void 0) {
      let data6 = data.companyName;
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
    if (data.jobTitle !== void 0) {
      let data7 = data.jobTitle;
      if (typeof data7 === "string") {
        if (data7.length > 200 && codePointLength(data7) > 200) {
          return false;
        }
        if (data7.length < 1) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.country !== void 0) {
      let data8 = data.country;
      if (typeof data8 !== "string") {
        return false;
      }
      if (!set1.has(data8)) {
        return false;
      }
    }
    if (data.language !== void 0) {
      let data9 = data.language;
      if (typeof data9 === "string") {
        if (!pattern3.test(data9)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.origin !== void 0) {
      let data10 = data.origin;
      const _errs66 = count;
      let valid6 = false;
      const _errs67 = count;
      branch67: {
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
          if (data10.kind === void 0) {
            count++;
            break branch67;
          }
          if (data10.page === void 0) {
            count++;
            break branch67;
          }
          if (data10.kind !== void 0) {
            if ("form" !== data10.kind) {
              count++;
              break branch67;
            }
          }
          if (data10.page !== void 0) {
            let data12 = data10.page;
            if (typeof data12 === "string") {
              if (data12.length > 2e3 && codePointLength(data12) > 2e3) {
                count++;
                break branch67;
              }
              if (!isUri(data12)) {
                count++;
                break branch67;
              }
            } else {
              count++;
              break branch67;
            }
          }
        }
      }
      var _valid0 = _errs67 === count;
      if (_valid0) {
        valid6 = true;
      }
      const _errs75 = count;
      branch75: {
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
          if (data10.kind === void 0) {
            count++;
            break branch75;
          }
          if (data10.event === void 0) {
            count++;
            break branch75;
          }
          if (data10.kind !== void 0) {
            if ("event" !== data10.kind) {
              count++;
              break branch75;
            }
          }
          if (data10.event !== void 0) {
            let data14 = data10.event;
            if (typeof data14 === "string") {
              if (data14.length > 64 && codePointLength(data14) > 64) {
                count++;
                break branch75;
              }
              if (data14.length < 1) {
                count++;
                break branch75;
              }
            } else {
              count++;
              break branch75;
            }
          }
          if (data10.attended !== void 0) {
            if (typeof data10.attended !== "boolean") {
              count++;
              break branch75;
            }
          }
        }
      }
      var _valid0 = _errs75 === count;
      if (_valid0 && valid6) {
        valid6 = false;
      } else {
        if (_valid0) {
          valid6 = true;
        }
        const _errs88 = count;
        branch88: {
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.kind === void 0) {
              count++;
              break branch88;
            }
            if (data10.partner === void 0) {
              count++;
              break branch88;
            }
            if (data10.kind !== void 0) {
              if ("partner" !== data10.kind) {
                count++;
                break branch88;
              }
            }
            if (data10.partner !== void 0) {
              let data17 = data10.partner;
              if (typeof data17 === "string") {
                if (data17.length > 200 && codePointLength(data17) > 200) {
                  count++;
                  break branch88;
                }
                if (data17.length < 1) {
                  count++;
                  break branch88;
                }
              } else {
                count++;
                break branch88;
              }
            }
          }
        }
        var _valid0 = _errs88 === count;
        if (_valid0 && valid6) {
          valid6 = false;
        } else {
          if (_valid0) {
            valid6 = true;
          }
          const _errs96 = count;
          branch96: {
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
              if (data10.kind === void 0) {
                count++;
                break branch96;
              }
              if (data10.file === void 0) {
                count++;
                break branch96;
              }
              if (data10.kind !== void 0) {
                if ("import" !== data10.kind) {
                  count++;
                  break branch96;
                }
              }
              if (data10.file !== void 0) {
                let data19 = data10.file;
                if (typeof data19 === "string") {
                  if (data19.length > 255 && codePointLength(data19) > 255) {
                    count++;
                    break branch96;
                  }
                  if (data19.length < 1) {
                    count++;
                    break branch96;
                  }
                } else {
                  count++;
                  break branch96;
                }
              }
            }
          }
          var _valid0 = _errs96 === count;
          if (_valid0 && valid6) {
            valid6 = false;
          } else {
            if (_valid0) {
              valid6 = true;
            }
          }
        }
      }
      if (!valid6) {
        return false;
      } else {
        count = _errs66;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.kind !== void 0) {
          if (typeof data10.kind !== "string") {
            return false;
          }
        }
      } else {
        return false;
      }
    }
    if (data.campaign !== void 0) {
      let data21 = data.campaign;
      if (typeof data21 === "string") {
        if (data21.length > 64 && codePointLength(data21) > 64) {
          return false;
        }
        if (data21.length < 1) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.utm !== void 0) {
      let data22 = data.utm;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.source === void 0) {
          return false;
        }
        if (data22.source !== void 0) {
          let data23 = data22.source;
          if (typeof data23 === "string") {
            if (data23.length > 200 && codePointLength(data23) > 200) {
              return false;
            }
            if (data23.length < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data22.medium !== void 0) {
          let data24 = data22.medium;
          if (typeof data24 === "string") {
            if (data24.length > 200 && codePointLength(data24) > 200) {
              return false;
            }
            if (data24.length < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data22.campaign !== void 0) {
          let data25 = data22.campaign;
          if (typeof data25 === "string") {
            if (data25.length > 200 && codePointLength(data25) > 200) {
              return false;
            }
            if (data25.length < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data22.term !== void 0) {
          let data26 = data22.term;
          if (typeof data26 === "string") {
            if (data26.length > 200 && codePointLength(data26) > 200) {
              return false;
            }
            if (data26.length < 1) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data22.content !== void 0) {
          let data27 = data22.content;
          if (typeof data27 === "string") {
            if (data27.length > 200 && codePointLength(data27) > 200) {
              return false;
            }
            if (data27.length < 1) {
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
      let data28 = data.score;
      if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
        return false;
      }
      if (typeof data28 == "number" && isFinite(data28)) {
        if (data28 > 100 || isNaN(data28)) {
          return false;
        }
        if (data28 < 0 || isNaN(data28)) {
          return false;
        }
      }
    }
    if (data.consents !== void 0) {
      let data29 = data.consents;
      if (Array.isArray(data29)) {
        if (data29.length > 20) {
          return false;
        }
        if (data29.length < 1) {
          return false;
        }
        const len0 = data29.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data30 = data29[i0];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.purpose === void 0) {
              return false;
            }
            if (data30.basis === void 0) {
              return false;
            }
            if (data30.grantedAt === void 0) {
              return false;
            }
            if (data30.purpose !== void 0) {
              let data31 = data30.purpose;
              if (typeof data31 !== "string") {
                return false;
              }
              if (!(data31 === "newsletter" || data31 === "product-news" || data31 === "events" || data31 === "sales-contact" || data31 === "profiling")) {
                return false;
              }
            }
            if (data30.basis !== void 0) {
              let data32 = data30.basis;
              if (typeof data32 !== "string") {
                return false;
              }
              if (!(data32 === "consent" || data32 === "contract" || data32 === "legal-obligation" || data32 === "legitimate-interest")) {
                return false;
              }
            }
            if (data30.grantedAt !== void 0) {
              let data33 = data30.grantedAt;
              if (typeof data33 === "string") {
                if (!isDateTime(data33)) {
                  return false;
                }
              } else {
                return false;
              }
            }
            if (data30.withdrawnAt !== void 0) {
              let data34 = data30.withdrawnAt;
              if (typeof data34 === "string") {
                if (!isDateTime(data34)) {
                  return false;
                }
              } else {
                return false;
              }
            }
            if (data30.evidence !== void 0) {
              let data35 = data30.evidence;
              if (typeof data35 === "string") {
                if (data35.length > 500 && codePointLength(data35) > 500) {
                  return false;
                }
                if (data35.length < 1) {
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
      let data36 = data.capturedAt;
      if (typeof data36 === "string") {
        if (!isDateTime(data36)) {
          return false;
        }
      } else {
        return false;
      }
    }
  } else {
    return false;
  }
  return count === 0;
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
    if (data.country === void 0) {
      report(out, path, at + "/required", { missingProperty: "country" });
    }
    if (data.origin === void 0) {
      report(out, path, at + "/required", { missingProperty: "origin" });
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
    if (data.name !== void 0) {
      let data2 = data.name;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          report(out, path + "/name", at + "/properties/name/minProperties", { limit: 1 });
        }
        if (data2.given !== void 0) {
          let data3 = data2.given;
          if (typeof data3 === "string") {
            if (codePointLength(data3) > 100) {
              report(out, path + "/name/given", at + "/properties/name/properties/given/maxLength", { limit: 100 });
            }
            if (codePointLength(data3) < 1) {
              report(out, path + "/name/given", at + "/properties/name/properties/given/minLength", { limit: 1 });
            }
          } else {
            report(out, path + "/name/given", at + "/properties/name/properties/given/type", { type: "string" });
          }
        }
        if (data2.family !== void 0) {
          let data4 = data2.family;
          if (typeof data4 === "string") {
            if (codePointLength(data4) > 100) {
              report(out, path + "/name/family", at + "/properties/name/properties/family/maxLength", { limit: 100 });
            }
            if (codePointLength(data4) < 1) {
              report(out, path + "/name/family", at + "/properties/name/properties/family/minLength", { limit: 1 });
            }
          } else {
            report(out, path + "/name/family", at + "/properties/name/properties/family/type", { type: "string" });
          }
        }
      } else {
        report(out, path + "/name", at + "/properties/name/type", { type: "object" });
      }
    }
    if (data.phone !== void 0) {
      errors2(data.phone, path + "/phone", at + "/properties/phone/$ref", out);
    }
    if (data.companyName !== void 0) {
      let data6 = data.companyName;
      if (typeof data6 === "string") {
        if (codePointLength(data6) > 200) {
          report(out, path + "/companyName", at + "/properties/companyName/maxLength", { limit: 200 });
        }
        if (codePointLength(data6) < 1) {
          report(out, path + "/companyName", at + "/properties/companyName/minLength", { limit: 1 });
        }
      } else {
        report(out, path + "/companyName", at + "/properties/companyName/type", { type: "string" });
      }
    }
    if (data.jobTitle !== void 0) {
      let data7 = data.jobTitle;
      if (typeof data7 === "string") {
        if (codePointLength(data7) > 200) {
          report(out, path + "/jobTitle", at + "/properties/jobTitle/maxLength", { limit: 200 });
        }
        if (codePointLength(data7) < 1) {
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
    if (data.origin !== void 0) {
      let data10 = data.origin;
      const _errs44 = out.length;
      let valid2 = false;
      let passing0 = null;
      const _errs45 = out.length;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.kind === void 0) {
          report(out, path + "/origin", at + "/properties/origin/oneOf/0/required", { missingProperty: "kind" });
        }
        if (data10.page === void 0) {
          report(out, path + "/origin", at + "/properties/origin/oneOf/0/required", { missingProperty: "page" });
        }
        if (data10.kind !== void 0) {
          if ("form" !== data10.kind) {
            report(out, path + "/origin/kind", at + "/properties/origin/oneOf/0/properties/kind/const", { allowedValue: "form" });
          }
        }
        if (data10.page !== void 0) {
          let data12 = data10.page;
          if (typeof data12 === "string") {
            if (codePointLength(data12) > 2e3) {
              report(out, path + "/origin/page", at + "/properties/origin/oneOf/0/properties/page/maxLength", { limit: 2e3 });
            }
            if (!isUri(data12)) {
              report(out, path + "/origin/page", at + "/properties/origin/oneOf/0/properties/page/format", { format: "uri" });
            }
          } else {
            report(out, path + "/origin/page", at + "/properties/origin/oneOf/0/properties/page/type", { type: "string" });
          }
        }
      }
      var _valid0 = _errs45 === out.length;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
      }
      const _errs53 = out.length;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.kind === void 0) {
          report(out, path + "/origin", at + "/properties/origin/oneOf/1/required", { missingProperty: "kind" });
        }
        if (data10.event === void 0) {
          report(out, path + "/origin", at + "/properties/origin/oneOf/1/required", { missingProperty: "event" });
        }
        if (data10.kind !== void 0) {
          if ("event" !== data10.kind) {
            report(out, path + "/origin/kind", at + "/properties/origin/oneOf/1/properties/kind/const", { allowedValue: "event" });
          }
        }
        if (data10.event !== void 0) {
          let data14 = data10.event;
          if (typeof data14 === "string") {
            if (codePointLength(data14) > 64) {
              report(out, path + "/origin/event", at + "/properties/origin/oneOf/1/properties/event/maxLength", { limit: 64 });
            }
            if (codePointLength(data14) < 1) {
              report(out, path + "/origin/event", at + "/properties/origin/oneOf/1/properties/event/minLength", { limit: 1 });
            }
          } else {
            report(out, path + "/origin/event", at + "/properties/origin/oneOf/1/properties/event/type", { type: "string" });
          }
        }
        if (data10.attended !== void 0) {
          if (typeof data10.attended !== "boolean") {
            report(out, path + "/origin/attended", at + "/properties/origin/oneOf/1/properties/attended/type", { type: "boolean" });
          }
        }
      }
      var _valid0 = _errs53 === out.length;
      if (_valid0 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid2 = true;
          passing0 = 1;
        }
        const _errs66 = out.length;
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
          if (data10.kind === void 0) {
            report(out, path + "/origin", at + "/properties/origin/oneOf/2/required", { missingProperty: "kind" });
          }
          if (data10.partner === void 0) {
            report(out, path + "/origin", at + "/properties/origin/oneOf/2/required", { missingProperty: "partner" });
          }
          if (data10.kind !== void 0) {
            if ("partner" !== data10.kind) {
              report(out, path + "/origin/kind", at + "/properties/origin/oneOf/2/properties/kind/const", { allowedValue: "partner" });
            }
          }
          if (data10.partner !== void 0) {
            let data17 = data10.partner;
            if (typeof data17 === "string") {
              if (codePointLength(data17) > 200) {
                report(out, path + "/origin/partner", at + "/properties/origin/oneOf/2/properties/partner/maxLength", { limit: 200 });
              }
              if (codePointLength(data17) < 1) {
                report(out, path + "/origin/partner", at + "/properties/origin/oneOf/2/properties/partner/minLength", { limit: 1 });
              }
            } else {
              report(out, path + "/origin/partner", at + "/properties/origin/oneOf/2/properties/partner/type", { type: "string" });
            }
          }
        }
        var _valid0 = _errs66 === out.length;
        if (_valid0 && valid2) {
          valid2 = false;
          passing0 = [passing0, 2];
        } else {
          if (_valid0) {
            valid2 = true;
            passing0 = 2;
          }
          const _errs74 = out.length;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.kind === void 0) {
              report(out, path + "/origin", at + "/properties/origin/oneOf/3/required", { missingProperty: "kind" });
            }
            if (data10.file === void 0) {
              report(out, path + "/origin", at + "/properties/origin/oneOf/3/required", { missingProperty: "file" });
            }
            if (data10.kind !== void 0) {
              if ("import" !== data10.kind) {
                report(out, path + "/origin/kind", at + "/properties/origin/oneOf/3/properties/kind/const", { allowedValue: "import" });
              }
            }
            if (data10.file !== void 0) {
              let data19 = data10.file;
              if (typeof data19 === "string") {
                if (codePointLength(data19) > 255) {
                  report(out, path + "/origin/file", at + "/properties/origin/oneOf/3/properties/file/maxLength", { limit: 255 });
                }
                if (codePointLength(data19) < 1) {
                  report(out, path + "/origin/file", at + "/properties/origin/oneOf/3/properties/file/minLength", { limit: 1 });
                }
              } else {
                report(out, path + "/origin/file", at + "/properties/origin/oneOf/3/properties/file/type", { type: "string" });
              }
            }
          }
          var _valid0 = _errs74 === out.length;
          if (_valid0 && valid2) {
            valid2 = false;
            passing0 = [passing0, 3];
          } else {
            if (_valid0) {
              valid2 = true;
              passing0 = 3;
            }
          }
        }
      }
      if (!valid2) {
        report(out, path + "/origin", at + "/properties/origin/oneOf", { passingSchemas: passing0 });
      } else {
        out.length = _errs44;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.kind !== void 0) {
          if (typeof data10.kind !== "string") {
            report(out, path + "/origin/kind", at + "/properties/origin/properties/kind/type", { type: "string" });
          }
        }
      } else {
        report(out, path + "/origin", at + "/properties/origin/type", { type: "object" });
      }
    }
    if (data.campaign !== void 0) {
      let data21 = data.campaign;
      if (typeof data21 === "string") {
        if (codePointLength(data21) > 64) {
          report(out, path + "/campaign", at + "/properties/campaign/maxLength", { limit: 64 });
        }
        if (codePointLength(data21) < 1) {
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
      let data23 = data.score;
      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
        report(out, path + "/score", at + "/properties/score/type", { type: "integer" });
      }
      if (typeof data23 == "number" && isFinite(data23)) {
        if (data23 > 100 || isNaN(data23)) {
          report(out, path + "/score", at + "/properties/score/maximum", { comparison: "<=", limit: 100 });
        }
        if (data23 < 0 || isNaN(data23)) {
          report(out, path + "/score", at + "/properties/score/minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.consents !== void 0) {
      let data24 = data.consents;
      if (Array.isArray(data24)) {
        if (data24.length > 20) {
          report(out, path + "/consents", at + "/properties/consents/maxItems", { limit: 20 });
        }
        if (data24.length < 1) {
          report(out, path + "/consents", at + "/properties/consents/minItems", { limit: 1 });
        }
        const len0 = data24.length;
        for (let i0 = 0; i0 < len0; i0++) {
          errors6(data24[i0], path + "/consents/" + i0, at + "/properties/consents/items/$ref", out);
        }
      } else {
        report(out, path + "/consents", at + "/properties/consents/type", { type: "array" });
      }
    }
    if (data.capturedAt !== void 0) {
      let data26 = data.capturedAt;
      if (typeof data26 === "string") {
        if (!isDateTime(data26)) {
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
