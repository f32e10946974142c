// Generated from contracts/email-event/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDateTime, isEmail, isIpv4, isIpv6, isLongerThan, isShorterThan, isUri, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9._:-]+$/u;
const set1 = new Set("ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g));
const set2 = /* @__PURE__ */ new Set(["sent", "deferred", "delivered", "opened", "clicked", "replied", "forwarded", "bounced", "dropped", "complained", "unsubscribed"]);
const set3 = /* @__PURE__ */ new Set(["newsletter", "product-news", "events", "sales-contact", "profiling"]);
const set4 = /* @__PURE__ */ new Set(["hard", "soft", "block"]);
const pattern2 = /^[245]\.[0-9]{1,3}\.[0-9]{1,3}$/u;
const pattern3 = /^([a-z0-9-]+\.)+[a-z]{2,}$/u;
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
function check3(data, here) {
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
function check4(data, here) {
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
function check5(data, here) {
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
function check6(data, here) {
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
function check7(data, here) {
  if (!set1.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set1] });
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
      if (data.event === void 0) {
        count++;
        break branch3;
      } else {
        if (data.event !== void 0) {
          if ("clicked" !== data.event) {
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
        if (data.url === void 0) {
          count++;
          if (!here) break branch5;
          report(below(here, "", "/allOf/0/then"), "required", { missingProperty: "url" });
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
      if (data.event === void 0) {
        count++;
        break branch8;
      } else {
        if (data.event !== void 0) {
          if ("bounced" !== data.event) {
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
        if (data.bounceType === void 0) {
          count++;
          if (!here) break branch10;
          report(below(here, "", "/allOf/1/then"), "required", { missingProperty: "bounceType" });
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
    if (data.event === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "event" });
    }
    if (data.occurredAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "occurredAt" });
    }
    if (data.message === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "message" });
    }
    if (data.email === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "email" });
    }
    if (data.id !== void 0) {
      if (!check1(data.id, here && below(here, "/id", "/properties/id/$ref")) && !here) return false;
    }
    if (data.event !== void 0) {
      if (!set2.has(data.event)) {
        if (!here) return false;
        report(field(here, "event"), "enum", { allowedValues: [...set2] });
      }
    }
    if (data.occurredAt !== void 0) {
      if (!check2(data.occurredAt, here && below(here, "/occurredAt", "/properties/occurredAt/$ref")) && !here) return false;
    }
    if (data.message !== void 0) {
      if (!check1(data.message, here && below(here, "/message", "/properties/message/$ref")) && !here) return false;
    }
    if (data.email !== void 0) {
      if (!check3(data.email, here && below(here, "/email", "/properties/email/$ref")) && !here) return false;
    }
    if (data.customer !== void 0) {
      if (!check1(data.customer, here && below(here, "/customer", "/properties/customer/$ref")) && !here) return false;
    }
    if (data.lead !== void 0) {
      if (!check1(data.lead, here && below(here, "/lead", "/properties/lead/$ref")) && !here) return false;
    }
    if (data.campaign !== void 0) {
      if (!check1(data.campaign, here && below(here, "/campaign", "/properties/campaign/$ref")) && !here) return false;
    }
    if (data.mailing !== void 0) {
      if (!check4(data.mailing, here && below(here, "/mailing", "/properties/mailing/$ref")) && !here) return false;
    }
    if (data.subject !== void 0) {
      if (!check4(data.subject, here && below(here, "/subject", "/properties/subject/$ref")) && !here) return false;
    }
    if (data.variant !== void 0) {
      if (!check4(data.variant, here && below(here, "/variant", "/properties/variant/$ref")) && !here) return false;
    }
    if (data.list !== void 0) {
      if (!check4(data.list, here && below(here, "/list", "/properties/list/$ref")) && !here) return false;
    }
    if (data.purpose !== void 0) {
      if (!set3.has(data.purpose)) {
        if (!here) return false;
        report(field(here, "purpose"), "enum", { allowedValues: [...set3] });
      }
    }
    if (data.url !== void 0) {
      if (!check5(data.url, here && below(here, "/url", "/properties/url/$ref")) && !here) return false;
    }
    if (data.bounceType !== void 0) {
      if (!set4.has(data.bounceType)) {
        if (!here) return false;
        report(field(here, "bounceType"), "enum", { allowedValues: [...set4] });
      }
    }
    if (data.smtpStatus !== void 0) {
      let data17 = data.smtpStatus;
      const here1 = here && field(here, "smtpStatus");
      if (typeof data17 === "string") {
        if (!pattern2.test(data17)) {
          if (!here) return false;
          report(here1, "pattern", { example: "5.1.1" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.reason !== void 0) {
      if (!check6(data.reason, here && below(here, "/reason", "/properties/reason/$ref")) && !here) return false;
    }
    if (data.machineOpen !== void 0) {
      if (typeof data.machineOpen !== "boolean") {
        if (!here) return false;
        report(field(here, "machineOpen"), "type", { type: "boolean" });
      }
    }
    if (data.userAgent !== void 0) {
      let data20 = data.userAgent;
      const here2 = here && field(here, "userAgent");
      if (typeof data20 === "string") {
        if (isLongerThan(data20, 1e3)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 1e3 });
        }
        if (isShorterThan(data20, 1)) {
          if (!here) return false;
          report(here2, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.ipAddress !== void 0) {
      let data21 = data.ipAddress;
      const here3 = here && field(here, "ipAddress");
      if (typeof data21 !== "string") {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
      const _errs98 = count;
      const kept98 = here && here.out.length;
      let valid6 = false;
      const _errs99 = count;
      branch99: {
        if (typeof data21 === "string") {
          if (!isIpv4(data21)) {
            count++;
            if (!here) break branch99;
            report(below(here, "/ipAddress", "/properties/ipAddress/anyOf/0"), "format", { format: "ipv4" });
          }
        }
      }
      var _valid2 = _errs99 === count;
      valid6 = valid6 || _valid2;
      if (!valid6) {
        const _errs100 = count;
        branch100: {
          if (typeof data21 === "string") {
            if (!isIpv6(data21)) {
              count++;
              if (!here) break branch100;
              report(below(here, "/ipAddress", "/properties/ipAddress/anyOf/1"), "format", { format: "ipv6" });
            }
          }
        }
        var _valid2 = _errs100 === count;
        valid6 = valid6 || _valid2;
      }
      if (!valid6) {
        if (!here) return false;
        report(here3, "anyOf");
      } else {
        count = _errs98;
        if (here) here.out.length = kept98;
      }
    }
    if (data.country !== void 0) {
      if (!check7(data.country, here && below(here, "/country", "/properties/country/$ref")) && !here) return false;
    }
    if (data.sendingDomain !== void 0) {
      let data23 = data.sendingDomain;
      const here4 = here && field(here, "sendingDomain");
      if (typeof data23 === "string") {
        if (!pattern3.test(data23)) {
          if (!here) return false;
          report(here4, "pattern", { example: "news.acme.example" });
        }
      } else {
        if (!here) return false;
        report(here4, "type", { type: "string" });
      }
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
