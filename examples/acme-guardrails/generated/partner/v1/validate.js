// Generated from contracts/partner/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDate, isEmail, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const set1 = new Set("ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g));
const pattern1 = /^[A-Za-z0-9-]{1,40}$/u;
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check1(data, here) {
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
function check2(data, here) {
  if (!set1.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set1] });
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
    if (data.id !== void 0) {
      let data0 = data.id;
      const here1 = here && field(here, "id");
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          if (!here) return false;
          report(here1, "pattern", { example: "P-17" });
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
    if (data.email !== void 0) {
      if (!check1(data.email, here && below(here, "/email", "/properties/email/$ref")) && !here) return false;
    }
    if (data.country !== void 0) {
      if (!check2(data.country, here && below(here, "/country", "/properties/country/$ref")) && !here) return false;
    }
    if (data.since !== void 0) {
      let data4 = data.since;
      const here3 = here && field(here, "since");
      if (typeof data4 === "string") {
        if (!isDate(data4)) {
          if (!here) return false;
          report(here3, "format", { format: "date" });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
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
