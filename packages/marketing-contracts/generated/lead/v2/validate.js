// Generated from contracts/lead/v2. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDateTime, isEmail, isLongerThan, isShorterThan, isUri, report } from "@trellis/runtime/support";
const pattern1 = /^\+[1-9][0-9]{6,14}$/u;
const set1 = new Set("ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g));
const pattern2 = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/u;
const set2 = /* @__PURE__ */ new Set(["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interest"]);
const set3 = /* @__PURE__ */ new Set(["newsletter", "product-news", "events", "sales-contact", "profiling"]);
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      if (!here) return false;
      report(here, "minProperties", { limit: 1 });
    }
    if (data.given !== void 0) {
      let data0 = data.given;
      const here1 = here && field(here, "given");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 100)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 100 });
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
    if (data.family !== void 0) {
      let data1 = data.family;
      const here2 = here && field(here, "family");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 100)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 100 });
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
    if (data.middle !== void 0) {
      let data2 = data.middle;
      const here3 = here && field(here, "middle");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 100)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 100 });
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
    if (data.prefix !== void 0) {
      let data3 = data.prefix;
      const here4 = here && field(here, "prefix");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 100)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 100 });
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
    if (data.full !== void 0) {
      let data4 = data.full;
      const here5 = here && field(here, "full");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 100)) {
          if (!here) return false;
          report(here5, "maxLength", { limit: 100 });
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
function check3(data, here) {
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
function check4(data, here) {
  if (!set1.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set1] });
  }
  return true;
}
function check5(data, here) {
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      if (!here) return false;
      report(here, "pattern", { example: "fr" });
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "string" });
  }
  return true;
}
function check6(data, here) {
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
function check7(data, here) {
  if (!set2.has(data)) {
    if (!here) return false;
    report(here, "enum", { allowedValues: [...set2] });
  }
  return true;
}
function check8(data, here) {
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
      if (!set3.has(data.purpose)) {
        if (!here) return false;
        report(field(here, "purpose"), "enum", { allowedValues: [...set3] });
      }
    }
    if (data.basis !== void 0) {
      if (!check7(data.basis, here && below(here, "/basis", "/properties/basis/$ref")) && !here) return false;
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
      if (!check2(data.name, here && below(here, "/name", "/properties/name/$ref")) && !here) return false;
    }
    if (data.phone !== void 0) {
      if (!check3(data.phone, here && below(here, "/phone", "/properties/phone/$ref")) && !here) return false;
    }
    if (data.companyName !== void 0) {
      let data4 = data.companyName;
      const here2 = here && field(here, "companyName");
      if (typeof data4 === "string") {
        if (isLongerThan(data4, 200)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data4, 1)) {
          if (!here) return false;
          report(here2, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "string" });
      }
    }
    if (data.jobTitle !== void 0) {
      let data5 = data.jobTitle;
      const here3 = here && field(here, "jobTitle");
      if (typeof data5 === "string") {
        if (isLongerThan(data5, 200)) {
          if (!here) return false;
          report(here3, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data5, 1)) {
          if (!here) return false;
          report(here3, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "string" });
      }
    }
    if (data.country !== void 0) {
      if (!check4(data.country, here && below(here, "/country", "/properties/country/$ref")) && !here) return false;
    }
    if (data.language !== void 0) {
      if (!check5(data.language, here && below(here, "/language", "/properties/language/$ref")) && !here) return false;
    }
    if (data.origin !== void 0) {
      let data8 = data.origin;
      const _errs32 = count;
      const kept32 = here && here.out.length;
      let valid1 = false;
      const _errs33 = count;
      branch33: {
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
          const here4 = here && below(here, "/origin", "/properties/origin/anyOf/0");
          if (data8.kind === void 0) {
            count++;
            if (!here) break branch33;
            report(here4, "required", { missingProperty: "kind" });
          }
          if (data8.page === void 0) {
            count++;
            if (!here) break branch33;
            report(here4, "required", { missingProperty: "page" });
          }
          if (data8.kind !== void 0) {
            if ("form" !== data8.kind) {
              count++;
              if (!here) break branch33;
              report(below(here, "/origin/kind", "/properties/origin/anyOf/0/properties/kind"), "const", { allowedValue: "form" });
            }
          }
          if (data8.page !== void 0) {
            let data10 = data8.page;
            const here5 = here && below(here, "/origin/page", "/properties/origin/anyOf/0/properties/page");
            if (typeof data10 === "string") {
              if (isLongerThan(data10, 2e3)) {
                count++;
                if (!here) break branch33;
                report(here5, "maxLength", { limit: 2e3 });
              }
              if (!isUri(data10)) {
                count++;
                if (!here) break branch33;
                report(here5, "format", { format: "uri" });
              }
            } else {
              count++;
              if (!here) break branch33;
              report(here5, "type", { type: "string" });
            }
          }
        }
      }
      var _valid0 = _errs33 === count;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs41 = count;
        branch41: {
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            const here6 = here && below(here, "/origin", "/properties/origin/anyOf/1");
            if (data8.kind === void 0) {
              count++;
              if (!here) break branch41;
              report(here6, "required", { missingProperty: "kind" });
            }
            if (data8.event === void 0) {
              count++;
              if (!here) break branch41;
              report(here6, "required", { missingProperty: "event" });
            }
            if (data8.kind !== void 0) {
              if ("event" !== data8.kind) {
                count++;
                if (!here) break branch41;
                report(below(here, "/origin/kind", "/properties/origin/anyOf/1/properties/kind"), "const", { allowedValue: "event" });
              }
            }
            if (data8.event !== void 0) {
              let data12 = data8.event;
              const here7 = here && below(here, "/origin/event", "/properties/origin/anyOf/1/properties/event");
              if (typeof data12 === "string") {
                if (isLongerThan(data12, 64)) {
                  count++;
                  if (!here) break branch41;
                  report(here7, "maxLength", { limit: 64 });
                }
                if (isShorterThan(data12, 1)) {
                  count++;
                  if (!here) break branch41;
                  report(here7, "minLength", { limit: 1 });
                }
              } else {
                count++;
                if (!here) break branch41;
                report(here7, "type", { type: "string" });
              }
            }
            if (data8.attended !== void 0) {
              if (typeof data8.attended !== "boolean") {
                count++;
                if (!here) break branch41;
                report(below(here, "/origin/attended", "/properties/origin/anyOf/1/properties/attended"), "type", { type: "boolean" });
              }
            }
          }
        }
        var _valid0 = _errs41 === count;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs54 = count;
          branch54: {
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              const here8 = here && below(here, "/origin", "/properties/origin/anyOf/2");
              if (data8.kind === void 0) {
                count++;
                if (!here) break branch54;
                report(here8, "required", { missingProperty: "kind" });
              }
              if (data8.partner === void 0) {
                count++;
                if (!here) break branch54;
                report(here8, "required", { missingProperty: "partner" });
              }
              if (data8.kind !== void 0) {
                if ("partner" !== data8.kind) {
                  count++;
                  if (!here) break branch54;
                  report(below(here, "/origin/kind", "/properties/origin/anyOf/2/properties/kind"), "const", { allowedValue: "partner" });
                }
              }
              if (data8.partner !== void 0) {
                let data15 = data8.partner;
                const here9 = here && below(here, "/origin/partner", "/properties/origin/anyOf/2/properties/partner");
                if (typeof data15 === "string") {
                  if (isLongerThan(data15, 200)) {
                    count++;
                    if (!here) break branch54;
                    report(here9, "maxLength", { limit: 200 });
                  }
                  if (isShorterThan(data15, 1)) {
                    count++;
                    if (!here) break branch54;
                    report(here9, "minLength", { limit: 1 });
                  }
                } else {
                  count++;
                  if (!here) break branch54;
                  report(here9, "type", { type: "string" });
                }
              }
            }
          }
          var _valid0 = _errs54 === count;
          valid1 = valid1 || _valid0;
          if (!valid1) {
            const _errs62 = count;
            branch62: {
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                const here10 = here && below(here, "/origin", "/properties/origin/anyOf/3");
                if (data8.kind === void 0) {
                  count++;
                  if (!here) break branch62;
                  report(here10, "required", { missingProperty: "kind" });
                }
                if (data8.file === void 0) {
                  count++;
                  if (!here) break branch62;
                  report(here10, "required", { missingProperty: "file" });
                }
                if (data8.kind !== void 0) {
                  if ("import" !== data8.kind) {
                    count++;
                    if (!here) break branch62;
                    report(below(here, "/origin/kind", "/properties/origin/anyOf/3/properties/kind"), "const", { allowedValue: "import" });
                  }
                }
                if (data8.file !== void 0) {
                  let data17 = data8.file;
                  const here11 = here && below(here, "/origin/file", "/properties/origin/anyOf/3/properties/file");
                  if (typeof data17 === "string") {
                    if (isLongerThan(data17, 255)) {
                      count++;
                      if (!here) break branch62;
                      report(here11, "maxLength", { limit: 255 });
                    }
                    if (isShorterThan(data17, 1)) {
                      count++;
                      if (!here) break branch62;
                      report(here11, "minLength", { limit: 1 });
                    }
                  } else {
                    count++;
                    if (!here) break branch62;
                    report(here11, "type", { type: "string" });
                  }
                }
              }
            }
            var _valid0 = _errs62 === count;
            valid1 = valid1 || _valid0;
          }
        }
      }
      const here12 = here && field(here, "origin");
      if (!valid1) {
        if (!here) return false;
        report(here12, "anyOf");
      } else {
        count = _errs32;
        if (here) here.out.length = kept32;
      }
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
      } else {
        if (!here) return false;
        report(here12, "type", { type: "object" });
      }
    }
    if (data.campaign !== void 0) {
      let data19 = data.campaign;
      const here13 = here && field(here, "campaign");
      if (typeof data19 === "string") {
        if (isLongerThan(data19, 64)) {
          if (!here) return false;
          report(here13, "maxLength", { limit: 64 });
        }
        if (isShorterThan(data19, 1)) {
          if (!here) return false;
          report(here13, "minLength", { limit: 1 });
        }
      } else {
        if (!here) return false;
        report(here13, "type", { type: "string" });
      }
    }
    if (data.utm !== void 0) {
      if (!check6(data.utm, here && below(here, "/utm", "/properties/utm/$ref")) && !here) return false;
    }
    if (data.score !== void 0) {
      let data21 = data.score;
      const here14 = here && field(here, "score");
      if (!Number.isInteger(data21)) {
        if (!here) return false;
        report(here14, "type", { type: "integer" });
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 > 100) {
          if (!here) return false;
          report(here14, "maximum", { comparison: "<=", limit: 100 });
        }
        if (data21 < 0) {
          if (!here) return false;
          report(here14, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.consents !== void 0) {
      let data22 = data.consents;
      const here15 = here && field(here, "consents");
      if (Array.isArray(data22)) {
        if (data22.length > 20) {
          if (!here) return false;
          report(here15, "maxItems", { limit: 20 });
        }
        if (data22.length < 1) {
          if (!here) return false;
          report(here15, "minItems", { limit: 1 });
        }
        const len0 = data22.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!check8(data22[i0], here && below(here, "/consents/" + i0, "/properties/consents/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here15, "type", { type: "array" });
      }
    }
    if (data.capturedAt !== void 0) {
      let data24 = data.capturedAt;
      const here16 = here && field(here, "capturedAt");
      if (typeof data24 === "string") {
        if (!isDateTime(data24)) {
          if (!here) return false;
          report(here16, "format", { format: "date-time" });
        }
      } else {
        if (!here) return false;
        report(here16, "type", { type: "string" });
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
