// Generated from contracts/lead/v2. Do not edit: change the contract, then run `npx trellis generate`.
import { below, collect, field, isDateTime, isEmail, isLongerThan, isShorterThan, isUri, report } from "@trellis/runtime/support";
const pattern1 = /^[A-Za-z0-9_-]+$/u;
const pattern2 = /^\+[1-9][0-9]{6,14}$/u;
const list1 = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW".match(/../g);
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
    if (data.name !== void 0) {
      let data2 = data.name;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          return false;
        }
        if (data2.given !== void 0) {
          let data3 = data2.given;
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
        if (data2.family !== void 0) {
          let data4 = data2.family;
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
    if (data.jobTitle !== void 0) {
      let data7 = data.jobTitle;
      if (typeof data7 === "string") {
        if (isLongerThan(data7, 200)) {
          return false;
        }
        if (isShorterThan(data7, 1)) {
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
              if (isLongerThan(data12, 2e3)) {
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
              if (isLongerThan(data14, 64)) {
                count++;
                break branch75;
              }
              if (isShorterThan(data14, 1)) {
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
                if (isLongerThan(data17, 200)) {
                  count++;
                  break branch88;
                }
                if (isShorterThan(data17, 1)) {
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
                  if (isLongerThan(data19, 255)) {
                    count++;
                    break branch96;
                  }
                  if (isShorterThan(data19, 1)) {
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
        if (isLongerThan(data21, 64)) {
          return false;
        }
        if (isShorterThan(data21, 1)) {
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
            if (isLongerThan(data23, 200)) {
              return false;
            }
            if (isShorterThan(data23, 1)) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data22.medium !== void 0) {
          let data24 = data22.medium;
          if (typeof data24 === "string") {
            if (isLongerThan(data24, 200)) {
              return false;
            }
            if (isShorterThan(data24, 1)) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data22.campaign !== void 0) {
          let data25 = data22.campaign;
          if (typeof data25 === "string") {
            if (isLongerThan(data25, 200)) {
              return false;
            }
            if (isShorterThan(data25, 1)) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data22.term !== void 0) {
          let data26 = data22.term;
          if (typeof data26 === "string") {
            if (isLongerThan(data26, 200)) {
              return false;
            }
            if (isShorterThan(data26, 1)) {
              return false;
            }
          } else {
            return false;
          }
        }
        if (data22.content !== void 0) {
          let data27 = data22.content;
          if (typeof data27 === "string") {
            if (isLongerThan(data27, 200)) {
              return false;
            }
            if (isShorterThan(data27, 1)) {
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
                if (isLongerThan(data35, 500)) {
                  return false;
                }
                if (isShorterThan(data35, 1)) {
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
    if (data.country === void 0) {
      report(here, "required", { missingProperty: "country" });
    }
    if (data.origin === void 0) {
      report(here, "required", { missingProperty: "origin" });
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
    if (data.name !== void 0) {
      let data2 = data.name;
      const here2 = field(here, "name");
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          report(here2, "minProperties", { limit: 1 });
        }
        if (data2.given !== void 0) {
          let data3 = data2.given;
          const here3 = below(here, "/name/given", "/properties/name/properties/given");
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
        if (data2.family !== void 0) {
          let data4 = data2.family;
          const here4 = below(here, "/name/family", "/properties/name/properties/family");
          if (typeof data4 === "string") {
            if (isLongerThan(data4, 100)) {
              report(here4, "maxLength", { limit: 100 });
            }
            if (isShorterThan(data4, 1)) {
              report(here4, "minLength", { limit: 1 });
            }
          } else {
            report(here4, "type", { type: "string" });
          }
        }
      } else {
        report(here2, "type", { type: "object" });
      }
    }
    if (data.phone !== void 0) {
      errors2(data.phone, below(here, "/phone", "/properties/phone/$ref"));
    }
    if (data.companyName !== void 0) {
      let data6 = data.companyName;
      const here5 = field(here, "companyName");
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
    if (data.jobTitle !== void 0) {
      let data7 = data.jobTitle;
      const here6 = field(here, "jobTitle");
      if (typeof data7 === "string") {
        if (isLongerThan(data7, 200)) {
          report(here6, "maxLength", { limit: 200 });
        }
        if (isShorterThan(data7, 1)) {
          report(here6, "minLength", { limit: 1 });
        }
      } else {
        report(here6, "type", { type: "string" });
      }
    }
    if (data.country !== void 0) {
      errors3(data.country, below(here, "/country", "/properties/country/$ref"));
    }
    if (data.language !== void 0) {
      errors4(data.language, below(here, "/language", "/properties/language/$ref"));
    }
    if (data.origin !== void 0) {
      let data10 = data.origin;
      const _errs44 = here.out.length;
      let valid2 = false;
      let passing0 = null;
      const _errs45 = here.out.length;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        const here7 = below(here, "/origin", "/properties/origin/oneOf/0");
        if (data10.kind === void 0) {
          report(here7, "required", { missingProperty: "kind" });
        }
        if (data10.page === void 0) {
          report(here7, "required", { missingProperty: "page" });
        }
        if (data10.kind !== void 0) {
          if ("form" !== data10.kind) {
            report(below(here, "/origin/kind", "/properties/origin/oneOf/0/properties/kind"), "const", { allowedValue: "form" });
          }
        }
        if (data10.page !== void 0) {
          let data12 = data10.page;
          const here8 = below(here, "/origin/page", "/properties/origin/oneOf/0/properties/page");
          if (typeof data12 === "string") {
            if (isLongerThan(data12, 2e3)) {
              report(here8, "maxLength", { limit: 2e3 });
            }
            if (!isUri(data12)) {
              report(here8, "format", { format: "uri" });
            }
          } else {
            report(here8, "type", { type: "string" });
          }
        }
      }
      var _valid0 = _errs45 === here.out.length;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
      }
      const _errs53 = here.out.length;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        const here9 = below(here, "/origin", "/properties/origin/oneOf/1");
        if (data10.kind === void 0) {
          report(here9, "required", { missingProperty: "kind" });
        }
        if (data10.event === void 0) {
          report(here9, "required", { missingProperty: "event" });
        }
        if (data10.kind !== void 0) {
          if ("event" !== data10.kind) {
            report(below(here, "/origin/kind", "/properties/origin/oneOf/1/properties/kind"), "const", { allowedValue: "event" });
          }
        }
        if (data10.event !== void 0) {
          let data14 = data10.event;
          const here10 = below(here, "/origin/event", "/properties/origin/oneOf/1/properties/event");
          if (typeof data14 === "string") {
            if (isLongerThan(data14, 64)) {
              report(here10, "maxLength", { limit: 64 });
            }
            if (isShorterThan(data14, 1)) {
              report(here10, "minLength", { limit: 1 });
            }
          } else {
            report(here10, "type", { type: "string" });
          }
        }
        if (data10.attended !== void 0) {
          if (typeof data10.attended !== "boolean") {
            report(below(here, "/origin/attended", "/properties/origin/oneOf/1/properties/attended"), "type", { type: "boolean" });
          }
        }
      }
      var _valid0 = _errs53 === here.out.length;
      if (_valid0 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid2 = true;
          passing0 = 1;
        }
        const _errs66 = here.out.length;
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
          const here11 = below(here, "/origin", "/properties/origin/oneOf/2");
          if (data10.kind === void 0) {
            report(here11, "required", { missingProperty: "kind" });
          }
          if (data10.partner === void 0) {
            report(here11, "required", { missingProperty: "partner" });
          }
          if (data10.kind !== void 0) {
            if ("partner" !== data10.kind) {
              report(below(here, "/origin/kind", "/properties/origin/oneOf/2/properties/kind"), "const", { allowedValue: "partner" });
            }
          }
          if (data10.partner !== void 0) {
            let data17 = data10.partner;
            const here12 = below(here, "/origin/partner", "/properties/origin/oneOf/2/properties/partner");
            if (typeof data17 === "string") {
              if (isLongerThan(data17, 200)) {
                report(here12, "maxLength", { limit: 200 });
              }
              if (isShorterThan(data17, 1)) {
                report(here12, "minLength", { limit: 1 });
              }
            } else {
              report(here12, "type", { type: "string" });
            }
          }
        }
        var _valid0 = _errs66 === here.out.length;
        if (_valid0 && valid2) {
          valid2 = false;
          passing0 = [passing0, 2];
        } else {
          if (_valid0) {
            valid2 = true;
            passing0 = 2;
          }
          const _errs74 = here.out.length;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            const here13 = below(here, "/origin", "/properties/origin/oneOf/3");
            if (data10.kind === void 0) {
              report(here13, "required", { missingProperty: "kind" });
            }
            if (data10.file === void 0) {
              report(here13, "required", { missingProperty: "file" });
            }
            if (data10.kind !== void 0) {
              if ("import" !== data10.kind) {
                report(below(here, "/origin/kind", "/properties/origin/oneOf/3/properties/kind"), "const", { allowedValue: "import" });
              }
            }
            if (data10.file !== void 0) {
              let data19 = data10.file;
              const here14 = below(here, "/origin/file", "/properties/origin/oneOf/3/properties/file");
              if (typeof data19 === "string") {
                if (isLongerThan(data19, 255)) {
                  report(here14, "maxLength", { limit: 255 });
                }
                if (isShorterThan(data19, 1)) {
                  report(here14, "minLength", { limit: 1 });
                }
              } else {
                report(here14, "type", { type: "string" });
              }
            }
          }
          var _valid0 = _errs74 === here.out.length;
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
      const here15 = field(here, "origin");
      if (!valid2) {
        report(here15, "oneOf", { passingSchemas: passing0 });
      } else {
        here.out.length = _errs44;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.kind !== void 0) {
          if (typeof data10.kind !== "string") {
            report(below(here, "/origin/kind", "/properties/origin/properties/kind"), "type", { type: "string" });
          }
        }
      } else {
        report(here15, "type", { type: "object" });
      }
    }
    if (data.campaign !== void 0) {
      let data21 = data.campaign;
      const here16 = field(here, "campaign");
      if (typeof data21 === "string") {
        if (isLongerThan(data21, 64)) {
          report(here16, "maxLength", { limit: 64 });
        }
        if (isShorterThan(data21, 1)) {
          report(here16, "minLength", { limit: 1 });
        }
      } else {
        report(here16, "type", { type: "string" });
      }
    }
    if (data.utm !== void 0) {
      errors5(data.utm, below(here, "/utm", "/properties/utm/$ref"));
    }
    if (data.score !== void 0) {
      let data23 = data.score;
      const here17 = field(here, "score");
      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
        report(here17, "type", { type: "integer" });
      }
      if (typeof data23 == "number" && isFinite(data23)) {
        if (data23 > 100 || isNaN(data23)) {
          report(here17, "maximum", { comparison: "<=", limit: 100 });
        }
        if (data23 < 0 || isNaN(data23)) {
          report(here17, "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    if (data.consents !== void 0) {
      let data24 = data.consents;
      const here18 = field(here, "consents");
      if (Array.isArray(data24)) {
        if (data24.length > 20) {
          report(here18, "maxItems", { limit: 20 });
        }
        if (data24.length < 1) {
          report(here18, "minItems", { limit: 1 });
        }
        const len0 = data24.length;
        for (let i0 = 0; i0 < len0; i0++) {
          errors6(data24[i0], below(here, "/consents/" + i0, "/properties/consents/items/$ref"));
        }
      } else {
        report(here18, "type", { type: "array" });
      }
    }
    if (data.capturedAt !== void 0) {
      let data26 = data.capturedAt;
      const here19 = field(here, "capturedAt");
      if (typeof data26 === "string") {
        if (!isDateTime(data26)) {
          report(here19, "format", { format: "date-time" });
        }
      } else {
        report(here19, "type", { type: "string" });
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
