// Generated from contracts/campaign/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDate, isEqual, isLongerThan, isMultipleOf, isShorterThan, isUri, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9_-]+$/u;
const pattern2 = /^[A-Z]{3}$/u;
const list1 = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g);
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
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 200)) {
          return false;
        }
        if (isShorterThan(data1, 1)) {
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
        if (isLongerThan(data4, 100)) {
          return false;
        }
        if (isShorterThan(data4, 1)) {
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
        if (data12.medium !== void 0) {
          let data14 = data12.medium;
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
        if (data12.campaign !== void 0) {
          let data15 = data12.campaign;
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
        if (data12.term !== void 0) {
          let data16 = data12.term;
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
        if (data12.content !== void 0) {
          let data17 = data12.content;
          if (typeof data17 === "string") {
            if (isLongerThan(data17, 200)) {
              return false;
            }
            if (isShorterThan(data17, 1)) {
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
                if (isLongerThan(data21, 2e3)) {
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
  return collect(errorsOfAll, data);
}
function errors1(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      report(here, "required", { missingProperty: "amount" });
    }
    if (data.currency === void 0) {
      report(here, "required", { missingProperty: "currency" });
    }
    if (data.amount !== void 0) {
      let data0 = data.amount;
      const here1 = field(here, "amount");
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          report(here1, "minimum", { comparison: ">=", limit: 0 });
        }
        if (!isMultipleOf(data0, 0.01)) {
          report(here1, "multipleOf", { multipleOf: 0.01 });
        }
      } else {
        report(here1, "type", { type: "number" });
      }
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      const here2 = field(here, "currency");
      if (typeof data1 === "string") {
        if (!pattern2.test(data1)) {
          report(here2, "pattern", { pattern: "^[A-Z]{3}$" });
        }
      } else {
        report(here2, "type", { type: "string" });
      }
    }
  } else {
    report(here, "type", { type: "object" });
  }
}
function errors2(data, here) {
  if (typeof data !== "string") {
    report(here, "type", { type: "string" });
  }
  if (!set1.has(data)) {
    report(here, "enum", { allowedValues: list1 });
  }
}
function errors3(data, here) {
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
function errorsOfAll(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      report(here, "required", { missingProperty: "id" });
    }
    if (data.name === void 0) {
      report(here, "required", { missingProperty: "name" });
    }
    if (data.type === void 0) {
      report(here, "required", { missingProperty: "type" });
    }
    if (data.status === void 0) {
      report(here, "required", { missingProperty: "status" });
    }
    if (data.owner === void 0) {
      report(here, "required", { missingProperty: "owner" });
    }
    if (data.startsOn === void 0) {
      report(here, "required", { missingProperty: "startsOn" });
    }
    if (data.endsOn === void 0) {
      report(here, "required", { missingProperty: "endsOn" });
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
    if (data.name !== void 0) {
      let data1 = data.name;
      const here2 = field(here, "name");
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
    if (data.type !== void 0) {
      let data2 = data.type;
      const here3 = field(here, "type");
      if (typeof data2 !== "string") {
        report(here3, "type", { type: "string" });
      }
      if (!(data2 === "email" || data2 === "webinar" || data2 === "event" || data2 === "paid-search" || data2 === "paid-social" || data2 === "content" || data2 === "partner")) {
        report(here3, "enum", { allowedValues: ["email", "webinar", "event", "paid-search", "paid-social", "content", "partner"] });
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      const here4 = field(here, "status");
      if (typeof data3 !== "string") {
        report(here4, "type", { type: "string" });
      }
      if (!(data3 === "planned" || data3 === "running" || data3 === "finished" || data3 === "cancelled")) {
        report(here4, "enum", { allowedValues: ["planned", "running", "finished", "cancelled"] });
      }
    }
    if (data.owner !== void 0) {
      let data4 = data.owner;
      const here5 = field(here, "owner");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 100)) {
          report(here5, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data4, 1)) {
          report(here5, "minLength", { limit: 1 });
        }
      } else {
        report(here5, "type", { type: "string" });
      }
    }
    if (data.startsOn !== void 0) {
      let data5 = data.startsOn;
      const here6 = field(here, "startsOn");
      if (typeof data5 === "string") {
        if (!isDate(data5)) {
          report(here6, "format", { format: "date" });
        }
      } else {
        report(here6, "type", { type: "string" });
      }
    }
    if (data.endsOn !== void 0) {
      let data6 = data.endsOn;
      const here7 = field(here, "endsOn");
      if (typeof data6 === "string") {
        if (!isDate(data6)) {
          report(here7, "format", { format: "date" });
        }
      } else {
        report(here7, "type", { type: "string" });
      }
    }
    if (data.budget !== void 0) {
      errors1(data.budget, below(here, "/budget", "/properties/budget/$ref"));
    }
    if (data.markets !== void 0) {
      let data8 = data.markets;
      const here8 = field(here, "markets");
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          report(here8, "minItems", { limit: 1 });
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          errors2(data8[i0], below(here, "/markets/" + i0, "/properties/markets/items/$ref"));
        }
        let i1 = data8.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (isEqual(data8[i1], data8[j0])) {
                  report(here8, "uniqueItems", { i: i1, j: j0 });
                  break outer0;
                }
              }
            }
        }
      } else {
        report(here8, "type", { type: "array" });
      }
    }
    if (data.utm !== void 0) {
      errors3(data.utm, below(here, "/utm", "/properties/utm/$ref"));
    }
    if (data.touchpoints !== void 0) {
      let data11 = data.touchpoints;
      const here9 = field(here, "touchpoints");
      if (Array.isArray(data11)) {
        if (data11.length > 100) {
          report(here9, "maxItems", { limit: 100 });
        }
        const len1 = data11.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data12 = data11[i2];
          const here10 = below(here, "/touchpoints/" + i2, "/properties/touchpoints/items");
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.channel === void 0) {
              report(here10, "required", { missingProperty: "channel" });
            }
            if (data12.channel !== void 0) {
              let data13 = data12.channel;
              const here11 = below(here, "/touchpoints/" + i2 + "/channel", "/properties/touchpoints/items/properties/channel");
              if (typeof data13 !== "string") {
                report(here11, "type", { type: "string" });
              }
              if (!(data13 === "email" || data13 === "landing-page" || data13 === "webinar" || data13 === "event" || data13 === "search" || data13 === "social" || data13 === "partner")) {
                report(here11, "enum", { allowedValues: ["email", "landing-page", "webinar", "event", "search", "social", "partner"] });
              }
            }
            if (data12.url !== void 0) {
              let data14 = data12.url;
              const here12 = below(here, "/touchpoints/" + i2 + "/url", "/properties/touchpoints/items/properties/url");
              if (typeof data14 === "string") {
                if (isLongerThan(data14, 2e3)) {
                  report(here12, "maxLength", { limit: 2e3 });
                }
                if (!isUri(data14)) {
                  report(here12, "format", { format: "uri" });
                }
              } else {
                report(here12, "type", { type: "string" });
              }
            }
          } else {
            report(here10, "type", { type: "object" });
          }
        }
      } else {
        report(here9, "type", { type: "array" });
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
