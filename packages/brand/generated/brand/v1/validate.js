// Generated from contracts/brand/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { below, collect, field, findDuplicate, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const set1 = /* @__PURE__ */ new Set(["https", "http", "mailto", "tel", "sms"]);
const pattern1 = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u;
const pattern2 = /^[A-Za-z0-9%_*|\[\].-]+$/u;
const pattern3 = /^[a-z]{2}(?:-[A-Z]{2})?$/u;
const pattern4 = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const pattern5 = /^[A-Z]{3}$/u;
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check(data, here) {
  let count = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.brand === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "brand" });
    }
    for (const key0 in data) {
      if (!(key0 === "brand" || key0 === "links" || key0 === "words" || key0 === "markets")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.brand !== void 0) {
      let data0 = data.brand;
      const here1 = here && field(here, "brand");
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
    if (data.links !== void 0) {
      let data1 = data.links;
      const here2 = here && field(here, "links");
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "schemes" || key1 === "hosts" || key1 === "exact")) {
            if (!here) return false;
            report(here2, "additionalProperties", { additionalProperty: key1 });
          }
        }
        if (data1.schemes !== void 0) {
          let data2 = data1.schemes;
          const here3 = here && below(here, "/links/schemes", "/properties/links/properties/schemes");
          if (Array.isArray(data2)) {
            if (data2.length > 5) {
              if (!here) return false;
              report(here3, "maxItems", { limit: 5 });
            }
            if (data2.length < 1) {
              if (!here) return false;
              report(here3, "minItems", { limit: 1 });
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!set1.has(data2[i0])) {
                if (!here) return false;
                report(below(here, "/links/schemes/" + i0, "/properties/links/properties/schemes/items"), "enum", { allowedValues: [...set1] });
              }
            }
            const equal0 = findDuplicate(data2);
            if (equal0 !== void 0) {
              if (!here) return false;
              report(here3, "uniqueItems", { i: equal0[0], j: equal0[1] });
            }
          } else {
            if (!here) return false;
            report(here3, "type", { type: "array" });
          }
        }
        if (data1.hosts !== void 0) {
          let data4 = data1.hosts;
          const here4 = here && below(here, "/links/hosts", "/properties/links/properties/hosts");
          if (Array.isArray(data4)) {
            if (data4.length > 500) {
              if (!here) return false;
              report(here4, "maxItems", { limit: 500 });
            }
            if (data4.length < 1) {
              if (!here) return false;
              report(here4, "minItems", { limit: 1 });
            }
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data5 = data4[i1];
              const here5 = here && below(here, "/links/hosts/" + i1, "/properties/links/properties/hosts/items");
              if (typeof data5 === "string") {
                if (isLongerThan(data5, 253)) {
                  if (!here) return false;
                  report(here5, "maxLength", { limit: 253 });
                }
                if (!pattern1.test(data5)) {
                  if (!here) return false;
                  report(here5, "pattern", { example: "acme.example" });
                }
              } else {
                if (!here) return false;
                report(here5, "type", { type: "string" });
              }
            }
            const equal1 = findDuplicate(data4);
            if (equal1 !== void 0) {
              if (!here) return false;
              report(here4, "uniqueItems", { i: equal1[0], j: equal1[1] });
            }
          } else {
            if (!here) return false;
            report(here4, "type", { type: "array" });
          }
        }
        if (data1.exact !== void 0) {
          let data6 = data1.exact;
          const here6 = here && below(here, "/links/exact", "/properties/links/properties/exact");
          if (Array.isArray(data6)) {
            if (data6.length > 50) {
              if (!here) return false;
              report(here6, "maxItems", { limit: 50 });
            }
            if (data6.length < 1) {
              if (!here) return false;
              report(here6, "minItems", { limit: 1 });
            }
            const len2 = data6.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data7 = data6[i2];
              const here7 = here && below(here, "/links/exact/" + i2, "/properties/links/properties/exact/items");
              if (typeof data7 === "string") {
                if (isLongerThan(data7, 200)) {
                  if (!here) return false;
                  report(here7, "maxLength", { limit: 200 });
                }
                if (!pattern2.test(data7)) {
                  if (!here) return false;
                  report(here7, "pattern", { example: "%unsubscribe_url%" });
                }
              } else {
                if (!here) return false;
                report(here7, "type", { type: "string" });
              }
            }
            const equal2 = findDuplicate(data6);
            if (equal2 !== void 0) {
              if (!here) return false;
              report(here6, "uniqueItems", { i: equal2[0], j: equal2[1] });
            }
          } else {
            if (!here) return false;
            report(here6, "type", { type: "array" });
          }
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "object" });
      }
    }
    if (data.words !== void 0) {
      let data8 = data.words;
      const here8 = here && field(here, "words");
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (Object.keys(data8).length > 50) {
          if (!here) return false;
          report(here8, "maxProperties", { limit: 50 });
        }
        for (const key2 in data8) {
          const _errs43 = count;
          branch43: {
            if (typeof key2 === "string") {
              if (!pattern3.test(key2)) {
                count++;
                if (!here) break branch43;
                report(below(here, "/words", "/properties/words/propertyNames"), "pattern", { pattern: "^[a-z]{2}(?:-[A-Z]{2})?$" });
              }
            }
          }
          var valid8 = _errs43 === count;
          if (!valid8) {
            if (!here) return false;
            report(here8, "propertyNames", { propertyName: key2 });
          }
        }
        for (const key3 in data8) {
          let data9 = data8[key3];
          const here9 = here && below(here, "/words/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "/properties/words/additionalProperties");
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            for (const key4 in data9) {
              if (!(key4 === "banned" || key4 === "preferred" || key4 === "sentence")) {
                if (!here) return false;
                report(here9, "additionalProperties", { additionalProperty: key4 });
              }
            }
            if (data9.banned !== void 0) {
              let data10 = data9.banned;
              const here10 = here && below(here, "/words/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/banned", "/properties/words/additionalProperties/properties/banned");
              if (Array.isArray(data10)) {
                if (data10.length > 500) {
                  if (!here) return false;
                  report(here10, "maxItems", { limit: 500 });
                }
                if (data10.length < 1) {
                  if (!here) return false;
                  report(here10, "minItems", { limit: 1 });
                }
                const len3 = data10.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data11 = data10[i3];
                  const here11 = here && below(here, "/words/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/banned/" + i3, "/properties/words/additionalProperties/properties/banned/items");
                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    if (data11.word === void 0) {
                      if (!here) return false;
                      report(here11, "required", { missingProperty: "word" });
                    }
                    for (const key5 in data11) {
                      if (!(key5 === "word" || key5 === "why")) {
                        if (!here) return false;
                        report(here11, "additionalProperties", { additionalProperty: key5 });
                      }
                    }
                    if (data11.word !== void 0) {
                      let data12 = data11.word;
                      const here12 = here && below(here, "/words/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/banned/" + i3 + "/word", "/properties/words/additionalProperties/properties/banned/items/properties/word");
                      if (typeof data12 === "string") {
                        if (isLongerThan(data12, 200)) {
                          if (!here) return false;
                          report(here12, "maxLength", { limit: 200 });
                        }
                        if (isShorterThan(data12, 1)) {
                          if (!here) return false;
                          report(here12, "minLength", { limit: 1 });
                        }
                      } else {
                        if (!here) return false;
                        report(here12, "type", { type: "string" });
                      }
                    }
                    if (data11.why !== void 0) {
                      let data13 = data11.why;
                      const here13 = here && below(here, "/words/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/banned/" + i3 + "/why", "/properties/words/additionalProperties/properties/banned/items/properties/why");
                      if (typeof data13 === "string") {
                        if (isLongerThan(data13, 300)) {
                          if (!here) return false;
                          report(here13, "maxLength", { limit: 300 });
                        }
                        if (isShorterThan(data13, 1)) {
                          if (!here) return false;
                          report(here13, "minLength", { limit: 1 });
                        }
                      } else {
                        if (!here) return false;
                        report(here13, "type", { type: "string" });
                      }
                    }
                  } else {
                    if (!here) return false;
                    report(here11, "type", { type: "object" });
                  }
                }
              } else {
                if (!here) return false;
                report(here10, "type", { type: "array" });
              }
            }
            if (data9.preferred !== void 0) {
              let data14 = data9.preferred;
              const here14 = here && below(here, "/words/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/preferred", "/properties/words/additionalProperties/properties/preferred");
              if (Array.isArray(data14)) {
                if (data14.length > 500) {
                  if (!here) return false;
                  report(here14, "maxItems", { limit: 500 });
                }
                if (data14.length < 1) {
                  if (!here) return false;
                  report(here14, "minItems", { limit: 1 });
                }
                const len4 = data14.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data15 = data14[i4];
                  const here15 = here && below(here, "/words/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/preferred/" + i4, "/properties/words/additionalProperties/properties/preferred/items");
                  if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                    if (data15.word === void 0) {
                      if (!here) return false;
                      report(here15, "required", { missingProperty: "word" });
                    }
                    if (data15.use === void 0) {
                      if (!here) return false;
                      report(here15, "required", { missingProperty: "use" });
                    }
                    for (const key6 in data15) {
                      if (!(key6 === "word" || key6 === "use")) {
                        if (!here) return false;
                        report(here15, "additionalProperties", { additionalProperty: key6 });
                      }
                    }
                    if (data15.word !== void 0) {
                      let data16 = data15.word;
                      const here16 = here && below(here, "/words/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/preferred/" + i4 + "/word", "/properties/words/additionalProperties/properties/preferred/items/properties/word");
                      if (typeof data16 === "string") {
                        if (isLongerThan(data16, 200)) {
                          if (!here) return false;
                          report(here16, "maxLength", { limit: 200 });
                        }
                        if (isShorterThan(data16, 1)) {
                          if (!here) return false;
                          report(here16, "minLength", { limit: 1 });
                        }
                      } else {
                        if (!here) return false;
                        report(here16, "type", { type: "string" });
                      }
                    }
                    if (data15.use !== void 0) {
                      let data17 = data15.use;
                      const here17 = here && below(here, "/words/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/preferred/" + i4 + "/use", "/properties/words/additionalProperties/properties/preferred/items/properties/use");
                      if (typeof data17 === "string") {
                        if (isLongerThan(data17, 200)) {
                          if (!here) return false;
                          report(here17, "maxLength", { limit: 200 });
                        }
                        if (isShorterThan(data17, 1)) {
                          if (!here) return false;
                          report(here17, "minLength", { limit: 1 });
                        }
                      } else {
                        if (!here) return false;
                        report(here17, "type", { type: "string" });
                      }
                    }
                  } else {
                    if (!here) return false;
                    report(here15, "type", { type: "object" });
                  }
                }
              } else {
                if (!here) return false;
                report(here14, "type", { type: "array" });
              }
            }
            if (data9.sentence !== void 0) {
              let data18 = data9.sentence;
              const here18 = here && below(here, "/words/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/sentence", "/properties/words/additionalProperties/properties/sentence");
              if (!Number.isInteger(data18)) {
                if (!here) return false;
                report(here18, "type", { type: "integer" });
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 > 200) {
                  if (!here) return false;
                  report(here18, "maximum", { comparison: "<=", limit: 200 });
                }
                if (data18 < 5) {
                  if (!here) return false;
                  report(here18, "minimum", { comparison: ">=", limit: 5 });
                }
              }
            }
          } else {
            if (!here) return false;
            report(here9, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here8, "type", { type: "object" });
      }
    }
    if (data.markets !== void 0) {
      let data19 = data.markets;
      const here19 = here && field(here, "markets");
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (Object.keys(data19).length > 300) {
          if (!here) return false;
          report(here19, "maxProperties", { limit: 300 });
        }
        for (const key7 in data19) {
          const _errs95 = count;
          branch95: {
            if (typeof key7 === "string") {
              const here20 = here && below(here, "/markets", "/properties/markets/propertyNames");
              if (isLongerThan(key7, 64)) {
                count++;
                if (!here) break branch95;
                report(here20, "maxLength", { limit: 64 });
              }
              if (!pattern4.test(key7)) {
                count++;
                if (!here) break branch95;
                report(here20, "pattern", { pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$" });
              }
            }
          }
          var valid17 = _errs95 === count;
          if (!valid17) {
            if (!here) return false;
            report(here19, "propertyNames", { propertyName: key7 });
          }
        }
        for (const key8 in data19) {
          let data20 = data19[key8];
          const here21 = here && below(here, "/markets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), "/properties/markets/additionalProperties");
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (const key9 in data20) {
              if (!(key9 === "currency" || key9 === "locales" || key9 === "legal")) {
                if (!here) return false;
                report(here21, "additionalProperties", { additionalProperty: key9 });
              }
            }
            if (data20.currency !== void 0) {
              let data21 = data20.currency;
              const here22 = here && below(here, "/markets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/currency", "/properties/markets/additionalProperties/properties/currency");
              if (typeof data21 === "string") {
                if (!pattern5.test(data21)) {
                  if (!here) return false;
                  report(here22, "pattern", { example: "EUR" });
                }
              } else {
                if (!here) return false;
                report(here22, "type", { type: "string" });
              }
            }
            if (data20.locales !== void 0) {
              let data22 = data20.locales;
              const here23 = here && below(here, "/markets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/locales", "/properties/markets/additionalProperties/properties/locales");
              if (Array.isArray(data22)) {
                if (data22.length > 20) {
                  if (!here) return false;
                  report(here23, "maxItems", { limit: 20 });
                }
                if (data22.length < 1) {
                  if (!here) return false;
                  report(here23, "minItems", { limit: 1 });
                }
                const len5 = data22.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data23 = data22[i5];
                  const here24 = here && below(here, "/markets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/locales/" + i5, "/properties/markets/additionalProperties/properties/locales/items");
                  if (typeof data23 === "string") {
                    if (!pattern3.test(data23)) {
                      if (!here) return false;
                      report(here24, "pattern", { example: "fr-FR" });
                    }
                  } else {
                    if (!here) return false;
                    report(here24, "type", { type: "string" });
                  }
                }
                const equal3 = findDuplicate(data22);
                if (equal3 !== void 0) {
                  if (!here) return false;
                  report(here23, "uniqueItems", { i: equal3[0], j: equal3[1] });
                }
              } else {
                if (!here) return false;
                report(here23, "type", { type: "array" });
              }
            }
            if (data20.legal !== void 0) {
              let data24 = data20.legal;
              const here25 = here && below(here, "/markets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/legal", "/properties/markets/additionalProperties/properties/legal");
              if (Array.isArray(data24)) {
                if (data24.length > 50) {
                  if (!here) return false;
                  report(here25, "maxItems", { limit: 50 });
                }
                if (data24.length < 1) {
                  if (!here) return false;
                  report(here25, "minItems", { limit: 1 });
                }
                const len6 = data24.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data25 = data24[i6];
                  const here26 = here && below(here, "/markets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/legal/" + i6, "/properties/markets/additionalProperties/properties/legal/items");
                  if (typeof data25 === "string") {
                    if (isLongerThan(data25, 2e3)) {
                      if (!here) return false;
                      report(here26, "maxLength", { limit: 2e3 });
                    }
                    if (isShorterThan(data25, 1)) {
                      if (!here) return false;
                      report(here26, "minLength", { limit: 1 });
                    }
                  } else {
                    if (!here) return false;
                    report(here26, "type", { type: "string" });
                  }
                }
                const equal4 = findDuplicate(data24);
                if (equal4 !== void 0) {
                  if (!here) return false;
                  report(here25, "uniqueItems", { i: equal4[0], j: equal4[1] });
                }
              } else {
                if (!here) return false;
                report(here25, "type", { type: "array" });
              }
            }
          } else {
            if (!here) return false;
            report(here21, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here19, "type", { type: "object" });
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
