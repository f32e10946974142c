// Generated from contracts/lead/v2. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDateTime, isEmail, isLongerThan, isShorterThan, isUri, report } from "@trellis/runtime/support";
const pattern1 = /^\+[1-9][0-9]{6,14}$/u;
const set1 = new Set("ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g));
const pattern2 = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/u;
const set2 = /* @__PURE__ */ new Set(["newsletter", "product-news", "events", "sales-contact", "profiling"]);
const set3 = /* @__PURE__ */ new Set(["consent", "contract", "legal-obligation", "legitimate-interest"]);
const pattern3 = /^[A-Za-z0-9_-]+$/u;
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
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      if (!here) return false;
      report(here, "pattern", { example: "+33142685300" });
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
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      if (!here) return false;
      report(here, "pattern", { example: "en" });
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "string" });
  }
  return true;
}
function check5(data, here) {
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
function check6(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.purpose === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "purpose" });
    }
    if (data.basis === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "basis" });
    }
    if (data.grantedAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "grantedAt" });
    }
    if (data.purpose !== void 0) {
      if (!set2.has(data.purpose)) {
        if (!here) return false;
        report(field(here, "purpose"), "enum", { allowedValues: [...set2] });
      }
    }
    if (data.basis !== void 0) {
      if (!set3.has(data.basis)) {
        if (!here) return false;
        report(field(here, "basis"), "enum", { allowedValues: [...set3] });
      }
    }
    if (data.grantedAt !== void 0) {
      let data2 = data.grantedAt;
      const here1 = here && field(here, "grantedAt");
      if (typeof data2 === "string") {
        if (!isDateTime(data2)) {
          if (!here) return false;
          report(here1, "format", { format: "date-time" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.withdrawnAt !== void 0) {
      let data3 = data.withdrawnAt;
      const here2 = here && field(here, "withdrawnAt");
      if (typeof data3 === "string") {
        if (!isDateTime(data3)) {
          if (!here) return false;
          report(here2, "format", { format: "date-time" });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.evidence !== void 0) {
      let data4 = data.evidence;
      const here3 = here && field(here, "evidence");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 500)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 500 });
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
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check(data, here) {
  let count = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "id" });
    }
    if (data.email === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "email" });
    }
    if (data.country === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "country" });
    }
    if (data.origin === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "origin" });
    }
    if (data.consents === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "consents" });
    }
    if (data.capturedAt === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "capturedAt" });
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      const here1 = here && field(here, "id");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 64)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 64 });
        }
        if (!pattern3.test(data0)) {
          if (!here) return false;
          report(here1, "pattern", { example: "L-2026-00042" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.email !== void 0) {
      if (!check1(data.email, here && below(here, "/email", "/properties/email/$ref")) && !here) return false;
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      const here2 = here && field(here, "name");
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          if (!here) return false;
          report(here2, "minProperties", { limit: 1 });
        }
        if (data2.given !== void 0) {
          let data3 = data2.given;
          const here3 = here && below(here, "/name/given", "/properties/name/properties/given");
          if (typeof data3 === "string") {
            if (isLongerThan(data3, 100)) {
              if (!here) return false;
              report(here3, "maxLength", { limit: 100 });
            }
            if (isShorterThan(data3, 1)) {
              if (!here) return false;
              report(here3, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here3, "type", { type: "string" });
          }
        }
        if (data2.family !== void 0) {
          let data4 = data2.family;
          const here4 = here && below(here, "/name/family", "/properties/name/properties/family");
          if (typeof data4 === "string") {
            if (isLongerThan(data4, 100)) {
              if (!here) return false;
              report(here4, "maxLength", { limit: 100 });
            }
            if (isShorterThan(data4, 1)) {
              if (!here) return false;
              report(here4, "minLength", { limit: 1 });
            }
          } else {
            if (!here) return false;
            report(here4, "type", { type: "string" });
          }
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "object" });
      }
    }
    if (data.phone !== void 0) {
      if (!check2(data.phone, here && below(here, "/phone", "/properties/phone/$ref")) && !here) return false;
    }
    if (data.companyName !== void 0) {
      let data6 = data.companyName;
      const here5 = here && field(here, "companyName");
      if (typeof data6 === "string") {
        if (isLongerThan(data6, 200)) {
          if (!here) return false;
          report(here5, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data6, 1)) {
          if (!here) return false;
          report(here5, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "string" });
      }
    }
    if (data.jobTitle !== void 0) {
      let data7 = data.jobTitle;
      const here6 = here && field(here, "jobTitle");
      if (typeof data7 === "string") {
        if (isLongerThan(data7, 200)) {
          if (!here) return false;
          report(here6, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data7, 1)) {
          if (!here) return false;
          report(here6, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "string" });
      }
    }
    if (data.country !== void 0) {
      if (!check3(data.country, here && below(here, "/country", "/properties/country/$ref")) && !here) return false;
    }
    if (data.language !== void 0) {
      if (!check4(data.language, here && below(here, "/language", "/properties/language/$ref")) && !here) return false;
    }
    if (data.origin !== void 0) {
      let data10 = data.origin;
      const _errs44 = count;
      const kept44 = here && here.out.length;
      let valid2 = false;
      let passing0 = null;
      const _errs45 = count;
      branch45: {
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
          const here7 = here && below(here, "/origin", "/properties/origin/oneOf/0");
          if (data10.kind === void 0) {
            count++;
            if (!here) break branch45;
            report(here7, "required", { missingProperty: "kind" });
          }
          if (data10.page === void 0) {
            count++;
            if (!here) break branch45;
            report(here7, "required", { missingProperty: "page" });
          }
          if (data10.kind !== void 0) {
            if ("form" !== data10.kind) {
              count++;
              if (!here) break branch45;
              report(below(here, "/origin/kind", "/properties/origin/oneOf/0/properties/kind"), "const", { allowedValue: "form" });
            }
          }
          if (data10.page !== void 0) {
            let data12 = data10.page;
            const here8 = here && below(here, "/origin/page", "/properties/origin/oneOf/0/properties/page");
            if (typeof data12 === "string") {
              if (isLongerThan(data12, 2e3)) {
                count++;
                if (!here) break branch45;
                report(here8, "maxLength", { limit: 2e3 });
              }
              if (!isUri(data12)) {
                count++;
                if (!here) break branch45;
                report(here8, "format", { format: "uri" });
              }
            } else {
              count++;
              if (!here) break branch45;
              report(here8, "type", { type: "string" });
            }
          }
        }
      }
      var _valid0 = _errs45 === count;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
      }
      const _errs53 = count;
      branch53: {
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
          const here9 = here && below(here, "/origin", "/properties/origin/oneOf/1");
          if (data10.kind === void 0) {
            count++;
            if (!here) break branch53;
            report(here9, "required", { missingProperty: "kind" });
          }
          if (data10.event === void 0) {
            count++;
            if (!here) break branch53;
            report(here9, "required", { missingProperty: "event" });
          }
          if (data10.kind !== void 0) {
            if ("event" !== data10.kind) {
              count++;
              if (!here) break branch53;
              report(below(here, "/origin/kind", "/properties/origin/oneOf/1/properties/kind"), "const", { allowedValue: "event" });
            }
          }
          if (data10.event !== void 0) {
            let data14 = data10.event;
            const here10 = here && below(here, "/origin/event", "/properties/origin/oneOf/1/properties/event");
            if (typeof data14 === "string") {
              if (isLongerThan(data14, 64)) {
                count++;
                if (!here) break branch53;
                report(here10, "maxLength", { limit: 64 });
              }
              if (isShorterThan(data14, 1)) {
                count++;
                if (!here) break branch53;
                report(here10, "minLength", { limit: 1 });
              }
            } else {
              count++;
              if (!here) break branch53;
              report(here10, "type", { type: "string" });
            }
          }
          if (data10.attended !== void 0) {
            if (typeof data10.attended !== "boolean") {
              count++;
              if (!here) break branch53;
              report(below(here, "/origin/attended", "/properties/origin/oneOf/1/properties/attended"), "type", { type: "boolean" });
            }
          }
        }
      }
      var _valid0 = _errs53 === count;
      if (_valid0 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid2 = true;
          passing0 = 1;
        }
        const _errs66 = count;
        branch66: {
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            const here11 = here && below(here, "/origin", "/properties/origin/oneOf/2");
            if (data10.kind === void 0) {
              count++;
              if (!here) break branch66;
              report(here11, "required", { missingProperty: "kind" });
            }
            if (data10.partner === void 0) {
              count++;
              if (!here) break branch66;
              report(here11, "required", { missingProperty: "partner" });
            }
            if (data10.kind !== void 0) {
              if ("partner" !== data10.kind) {
                count++;
                if (!here) break branch66;
                report(below(here, "/origin/kind", "/properties/origin/oneOf/2/properties/kind"), "const", { allowedValue: "partner" });
              }
            }
            if (data10.partner !== void 0) {
              let data17 = data10.partner;
              const here12 = here && below(here, "/origin/partner", "/properties/origin/oneOf/2/properties/partner");
              if (typeof data17 === "string") {
                if (isLongerThan(data17, 200)) {
                  count++;
                  if (!here) break branch66;
                  report(here12, "maxLength", { limit: 200 });
                }
                if (isShorterThan(data17, 1)) {
                  count++;
                  if (!here) break branch66;
                  report(here12, "minLength", { limit: 1 });
                }
              } else {
                count++;
                if (!here) break branch66;
                report(here12, "type", { type: "string" });
              }
            }
          }
        }
        var _valid0 = _errs66 === count;
        if (_valid0 && valid2) {
          valid2 = false;
          passing0 = [passing0, 2];
        } else {
          if (_valid0) {
            valid2 = true;
            passing0 = 2;
          }
          const _errs74 = count;
          branch74: {
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
              const here13 = here && below(here, "/origin", "/properties/origin/oneOf/3");
              if (data10.kind === void 0) {
                count++;
                if (!here) break branch74;
                report(here13, "required", { missingProperty: "kind" });
              }
              if (data10.file === void 0) {
                count++;
                if (!here) break branch74;
                report(here13, "required", { missingProperty: "file" });
              }
              if (data10.kind !== void 0) {
                if ("import" !== data10.kind) {
                  count++;
                  if (!here) break branch74;
                  report(below(here, "/origin/kind", "/properties/origin/oneOf/3/properties/kind"), "const", { allowedValue: "import" });
                }
              }
              if (data10.file !== void 0) {
                let data19 = data10.file;
                const here14 = here && below(here, "/origin/file", "/properties/origin/oneOf/3/properties/file");
                if (typeof data19 === "string") {
                  if (isLongerThan(data19, 255)) {
                    count++;
                    if (!here) break branch74;
                    report(here14, "maxLength", { limit: 255 });
                  }
                  if (isShorterThan(data19, 1)) {
                    count++;
                    if (!here) break branch74;
                    report(here14, "minLength", { limit: 1 });
                  }
                } else {
                  count++;
                  if (!here) break branch74;
                  report(here14, "type", { type: "string" });
                }
              }
            }
          }
          var _valid0 = _errs74 === count;
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
      const here15 = here && field(here, "origin");
      if (!valid2) {
        if (!here) return false;
        report(here15, "oneOf", { passingSchemas: passing0 });
      } else {
        count = _errs44;
        if (here) here.out.length = kept44;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
      } else {
        if (!here) return false;
        report(here15, "type", { type: "object" });
      }
    }
    if (data.campaign !== void 0) {
      let data21 = data.campaign;
      const here16 = here && field(here, "campaign");
      if (typeof data21 === "string") {
        if (isLongerThan(data21, 64)) {
          if (!here) return false;
          report(here16, "maxLength", { limit: 64 });
        }
        if (isShorterThan(data21, 1)) {
          if (!here) return false;
          report(here16, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here16, "type", { type: "string" });
      }
    }
    if (data.utm !== void 0) {
      if (!check5(data.utm, here && below(here, "/utm", "/properties/utm/$ref")) && !here) return false;
    }
    if (data.score !== void 0) {
      let data23 = data.score;
      const here17 = here && field(here, "score");
      if (!Number.isInteger(data23)) {
        if (!here) return false;
        report(here17, "type", { type: "integer" });
      }
      if (typeof data23 == "number" && isFinite(data23)) {
        if (data23 > 100) {
          if (!here) return false;
          report(here17, "maximum", { comparison: "<=", limit: 100 });
        }
        if (data23 < 0) {
          if (!here) return false;
          report(here17, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.consents !== void 0) {
      let data24 = data.consents;
      const here18 = here && field(here, "consents");
      if (Array.isArray(data24)) {
        if (data24.length > 20) {
          if (!here) return false;
          report(here18, "maxItems", { limit: 20 });
        }
        if (data24.length < 1) {
          if (!here) return false;
          report(here18, "minItems", { limit: 1 });
        }
        const len0 = data24.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!check6(data24[i0], here && below(here, "/consents/" + i0, "/properties/consents/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here18, "type", { type: "array" });
      }
    }
    if (data.capturedAt !== void 0) {
      let data26 = data.capturedAt;
      const here19 = here && field(here, "capturedAt");
      if (typeof data26 === "string") {
        if (!isDateTime(data26)) {
          if (!here) return false;
          report(here19, "format", { format: "date-time" });
        }
      } else {
        if (!here) return false;
        report(here19, "type", { type: "string" });
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
