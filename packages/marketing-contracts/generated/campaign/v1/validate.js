// Generated from contracts/campaign/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { codePointLength, isDate, isEqual, isMultipleOf, isUri } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9_-]+$/u;
const pattern2 = /^[A-Z]{3}$/u;
const list1 = ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"];
const set1 = new Set(list1);
function is(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      return false;
    }
    if (data.name === void 0) {
      return false;
    }
    if (data.type === void 0) {
      return false;
    }
    if (data.status === void 0) {
      return false;
    }
    if (data.owner === void 0) {
      return false;
    }
    if (data.startsOn === void 0) {
      return false;
    }
    if (data.endsOn === void 0) {
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
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (data1.length > 200 && codePointLength(data1) > 200) {
          return false;
        }
        if (data1.length < 1) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 !== "string") {
        return false;
      }
      if (!(data2 === "email" || data2 === "webinar" || data2 === "event" || data2 === "paid-search" || data2 === "paid-social" || data2 === "content" || data2 === "partner")) {
        return false;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 !== "string") {
        return false;
      }
      if (!(data3 === "planned" || data3 === "running" || data3 === "finished" || data3 === "cancelled")) {
        return false;
      }
    }
    if (data.owner !== void 0) {
      let data4 = data.owner;
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
    if (data.startsOn !== void 0) {
      let data5 = data.startsOn;
      if (typeof data5 === "string") {
        if (!isDate(data5)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.endsOn !== void 0) {
      let data6 = data.endsOn;
      if (typeof data6 === "string") {
        if (!isDate(data6)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.budget !== void 0) {
      let data7 = data.budget;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.amount === void 0) {
          return false;
        }
        if (data7.currency === void 0) {
          return false;
        }
        if (data7.amount !== void 0) {
          let data8 = data7.amount;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 0 || isNaN(data8)) {
              return false;
            }
            if (!isMultipleOf(data8, 0.01)) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data7.currency !== void 0) {
          let data9 = data7.currency;
          if (typeof data9 === "string") {
            if (!pattern2.test(data9)) {
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
    if (data.markets !== void 0) {
      let data10 = data.markets;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          return false;
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 !== "string") {
            return false;
          }
          if (!set1.has(data11)) {
            return false;
          }
        }
        let i1 = data10.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (isEqual(data10[i1], data10[j0])) {
                  return false;
                  break outer0;
                }
              }
            }
        }
      } else {
        return false;
      }
    }
    if (data.utm !== void 0) {
      let data12 = data.utm;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.source === void 0) {
          return false;
        }
        if (data12.source !== void 0) {
          let data13 = data12.source;
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
        if (data12.medium !== void 0) {
          let data14 = data12.medium;
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
        if (data12.campaign !== void 0) {
          let data15 = data12.campaign;
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
        if (data12.term !== void 0) {
          let data16 = data12.term;
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
        if (data12.content !== void 0) {
          let data17 = data12.content;
          if (typeof data17 === "string") {
            if (data17.length > 200 && codePointLength(data17) > 200) {
              return false;
            }
            if (data17.length < 1) {
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
    if (data.touchpoints !== void 0) {
      let data18 = data.touchpoints;
      if (Array.isArray(data18)) {
        if (data18.length > 100) {
          return false;
        }
        const len1 = data18.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data19 = data18[i2];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.channel === void 0) {
              return false;
            }
            if (data19.channel !== void 0) {
              let data20 = data19.channel;
              if (typeof data20 !== "string") {
                return false;
              }
              if (!(data20 === "email" || data20 === "landing-page" || data20 === "webinar" || data20 === "event" || data20 === "search" || data20 === "social" || data20 === "partner")) {
                return false;
              }
            }
            if (data19.url !== void 0) {
              let data21 = data19.url;
              if (typeof data21 === "string") {
                if (data21.length > 2e3 && codePointLength(data21) > 2e3) {
                  return false;
                }
                if (!isUri(data21)) {
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      report(out, path, at + "/required", { missingProperty: "amount" });
    }
    if (data.currency === void 0) {
      report(out, path, at + "/required", { missingProperty: "currency" });
    }
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          report(out, path + "/amount", at + "/properties/amount/minimum", { comparison: ">=", limit: 0 });
        }
        if (!isMultipleOf(data0, 0.01)) {
          report(out, path + "/amount", at + "/properties/amount/multipleOf", { multipleOf: 0.01 });
        }
      } else {
        report(out, path + "/amount", at + "/properties/amount/type", { type: "number" });
      }
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if (typeof data1 === "string") {
        if (!pattern2.test(data1)) {
          report(out, path + "/currency", at + "/properties/currency/pattern", { pattern: "^[A-Z]{3}$" });
        }
      } else {
        report(out, path + "/currency", at + "/properties/currency/type", { type: "string" });
      }
    }
  } else {
    report(out, path, at + "/type", { type: "object" });
  }
  return out.length === start;
}
function errors2(data, path, at, out) {
  const start = out.length;
  if (typeof data !== "string") {
    report(out, path, at + "/type", { type: "string" });
  }
  if (!set1.has(data)) {
    report(out, path, at + "/enum", { allowedValues: list1 });
  }
  return out.length === start;
}
function errors3(data, path, at, out) {
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
function errorsOfAll(data, path, at, out) {
  const start = out.length;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      report(out, path, at + "/required", { missingProperty: "id" });
    }
    if (data.name === void 0) {
      report(out, path, at + "/required", { missingProperty: "name" });
    }
    if (data.type === void 0) {
      report(out, path, at + "/required", { missingProperty: "type" });
    }
    if (data.status === void 0) {
      report(out, path, at + "/required", { missingProperty: "status" });
    }
    if (data.owner === void 0) {
      report(out, path, at + "/required", { missingProperty: "owner" });
    }
    if (data.startsOn === void 0) {
      report(out, path, at + "/required", { missingProperty: "startsOn" });
    }
    if (data.endsOn === void 0) {
      report(out, path, at + "/required", { missingProperty: "endsOn" });
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
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (codePointLength(data1) > 200) {
          report(out, path + "/name", at + "/properties/name/maxLength", { limit: 200 });
        }
        if (codePointLength(data1) < 1) {
          report(out, path + "/name", at + "/properties/name/minLength", { limit: 1 });
        }
      } else {
        report(out, path + "/name", at + "/properties/name/type", { type: "string" });
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 !== "string") {
        report(out, path + "/type", at + "/properties/type/type", { type: "string" });
      }
      if (!(data2 === "email" || data2 === "webinar" || data2 === "event" || data2 === "paid-search" || data2 === "paid-social" || data2 === "content" || data2 === "partner")) {
        report(out, path + "/type", at + "/properties/type/enum", { allowedValues: ["email", "webinar", "event", "paid-search", "paid-social", "content", "partner"] });
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 !== "string") {
        report(out, path + "/status", at + "/properties/status/type", { type: "string" });
      }
      if (!(data3 === "planned" || data3 === "running" || data3 === "finished" || data3 === "cancelled")) {
        report(out, path + "/status", at + "/properties/status/enum", { allowedValues: ["planned", "running", "finished", "cancelled"] });
      }
    }
    if (data.owner !== void 0) {
      let data4 = data.owner;
      if (typeof data4 === "string") {
        if (codePointLength(data4) > 100) {
          report(out, path + "/owner", at + "/properties/owner/maxLength", { limit: 100 });
        }
        if (codePointLength(data4) < 1) {
          report(out, path + "/owner", at + "/properties/owner/minLength", { limit: 1 });
        }
      } else {
        report(out, path + "/owner", at + "/properties/owner/type", { type: "string" });
      }
    }
    if (data.startsOn !== void 0) {
      let data5 = data.startsOn;
      if (typeof data5 === "string") {
        if (!isDate(data5)) {
          report(out, path + "/startsOn", at + "/properties/startsOn/format", { format: "date" });
        }
      } else {
        report(out, path + "/startsOn", at + "/properties/startsOn/type", { type: "string" });
      }
    }
    if (data.endsOn !== void 0) {
      let data6 = data.endsOn;
      if (typeof data6 === "string") {
        if (!isDate(data6)) {
          report(out, path + "/endsOn", at + "/properties/endsOn/format", { format: "date" });
        }
      } else {
        report(out, path + "/endsOn", at + "/properties/endsOn/type", { type: "string" });
      }
    }
    if (data.budget !== void 0) {
      errors1(data.budget, path + "/budget", at + "/properties/budget/$ref", out);
    }
    if (data.markets !== void 0) {
      let data8 = data.markets;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          report(out, path + "/markets", at + "/properties/markets/minItems", { limit: 1 });
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          errors2(data8[i0], path + "/markets/" + i0, at + "/properties/markets/items/$ref", out);
        }
        let i1 = data8.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (isEqual(data8[i1], data8[j0])) {
                  report(out, path + "/markets", at + "/properties/markets/uniqueItems", { i: i1, j: j0 });
                  break outer0;
                }
              }
            }
        }
      } else {
        report(out, path + "/markets", at + "/properties/markets/type", { type: "array" });
      }
    }
    if (data.utm !== void 0) {
      errors3(data.utm, path + "/utm", at + "/properties/utm/$ref", out);
    }
    if (data.touchpoints !== void 0) {
      let data11 = data.touchpoints;
      if (Array.isArray(data11)) {
        if (data11.length > 100) {
          report(out, path + "/touchpoints", at + "/properties/touchpoints/maxItems", { limit: 100 });
        }
        const len1 = data11.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data12 = data11[i2];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.channel === void 0) {
              report(out, path + "/touchpoints/" + i2, at + "/properties/touchpoints/items/required", { missingProperty: "channel" });
            }
            if (data12.channel !== void 0) {
              let data13 = data12.channel;
              if (typeof data13 !== "string") {
                report(out, path + "/touchpoints/" + i2 + "/channel", at + "/properties/touchpoints/items/properties/channel/type", { type: "string" });
              }
              if (!(data13 === "email" || data13 === "landing-page" || data13 === "webinar" || data13 === "event" || data13 === "search" || data13 === "social" || data13 === "partner")) {
                report(out, path + "/touchpoints/" + i2 + "/channel", at + "/properties/touchpoints/items/properties/channel/enum", { allowedValues: ["email", "landing-page", "webinar", "event", "search", "social", "partner"] });
              }
            }
            if (data12.url !== void 0) {
              let data14 = data12.url;
              if (typeof data14 === "string") {
                if (codePointLength(data14) > 2e3) {
                  report(out, path + "/touchpoints/" + i2 + "/url", at + "/properties/touchpoints/items/properties/url/maxLength", { limit: 2e3 });
                }
                if (!isUri(data14)) {
                  report(out, path + "/touchpoints/" + i2 + "/url", at + "/properties/touchpoints/items/properties/url/format", { format: "uri" });
                }
              } else {
                report(out, path + "/touchpoints/" + i2 + "/url", at + "/properties/touchpoints/items/properties/url/type", { type: "string" });
              }
            }
          } else {
            report(out, path + "/touchpoints/" + i2, at + "/properties/touchpoints/items/type", { type: "object" });
          }
        }
      } else {
        report(out, path + "/touchpoints", at + "/properties/touchpoints/type", { type: "array" });
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
