// Generated from contracts/manifest/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { below, collect, field, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
function is1(data) {
  let count = 0;
  const _errs0 = count;
  let valid0 = false;
  const _errs1 = count;
  branch1: {
    if (typeof data === "string") {
      if (isLongerThan(data, 300)) {
        count++;
        break branch1;
      }
      if (isShorterThan(data, 1)) {
        count++;
        break branch1;
      }
    } else {
      count++;
      break branch1;
    }
  }
  var _valid0 = _errs1 === count;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs6 = count;
    branch6: {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.column === void 0) {
          count++;
          break branch6;
        }
        for (const key0 in data) {
          if (!(key0 === "column" || key0 === "as" || key0 === "form" || key0 === "zone")) {
            count++;
            break branch6;
          }
        }
        if (data.column !== void 0) {
          let data0 = data.column;
          if (typeof data0 === "string") {
            if (isLongerThan(data0, 300)) {
              count++;
              break branch6;
            }
            if (isShorterThan(data0, 1)) {
              count++;
              break branch6;
            }
          } else {
            count++;
            break branch6;
          }
        }
        if (data.as !== void 0) {
          let data1 = data.as;
          if (typeof data1 !== "string") {
            count++;
            break branch6;
          }
          if (!(data1 === "text" || data1 === "number" || data1 === "integer" || data1 === "boolean" || data1 === "date" || data1 === "date-time" || data1 === "list")) {
            count++;
            break branch6;
          }
        }
        if (data.form !== void 0) {
          let data2 = data.form;
          if (typeof data2 === "string") {
            if (isLongerThan(data2, 100)) {
              count++;
              break branch6;
            }
            if (isShorterThan(data2, 1)) {
              count++;
              break branch6;
            }
          } else {
            count++;
            break branch6;
          }
        }
        if (data.zone !== void 0) {
          let data3 = data.zone;
          if (typeof data3 === "string") {
            if (isLongerThan(data3, 100)) {
              count++;
              break branch6;
            }
            if (isShorterThan(data3, 1)) {
              count++;
              break branch6;
            }
          } else {
            count++;
            break branch6;
          }
        }
      } else {
        count++;
        break branch6;
      }
    }
    var _valid0 = _errs6 === count;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs28 = count;
      branch28: {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.value === void 0) {
            count++;
            break branch28;
          }
          for (const key1 in data) {
            if (!(key1 === "value")) {
              count++;
              break branch28;
            }
          }
          if (data.value !== void 0) {
            let data4 = data.value;
            if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean" && data4 !== null) {
              count++;
              break branch28;
            }
          }
        } else {
          count++;
          break branch28;
        }
      }
      var _valid0 = _errs28 === count;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    return false;
  } else {
    count = _errs0;
  }
  return count === 0;
}
function is2(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contract === void 0) {
      return false;
    }
    for (const key0 in data) {
      if (!(key0 === "contract" || key0 === "data" || key0 === "map")) {
        return false;
      }
    }
    if (data.contract !== void 0) {
      let data0 = data.contract;
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 100)) {
          return false;
        }
        if (isShorterThan(data0, 1)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data;
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
    if (data.map !== void 0) {
      let data2 = data.map;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 1e3) {
          return false;
        }
        for (const key1 in data2) {
          if (!is1(data2[key1])) {
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
function is(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tool === void 0) {
      return false;
    }
    if (data.owner === void 0) {
      return false;
    }
    for (const key0 in data) {
      if (!(key0 === "tool" || key0 === "owner" || key0 === "contact" || key0 === "purpose" || key0 === "produces" || key0 === "consumes" || key0 === "publishes" || key0 === "sends")) {
        return false;
      }
    }
    if (data.tool !== void 0) {
      let data0 = data.tool;
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
    if (data.owner !== void 0) {
      let data1 = data.owner;
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 100)) {
          return false;
        }
        if (isShorterThan(data1, 1)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.contact !== void 0) {
      let data2 = data.contact;
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 200)) {
          return false;
        }
        if (isShorterThan(data2, 1)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.purpose !== void 0) {
      let data3 = data.purpose;
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 1e3)) {
          return false;
        }
        if (isShorterThan(data3, 1)) {
          return false;
        }
      } else {
        return false;
      }
    }
    if (data.produces !== void 0) {
      let data4 = data.produces;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          return false;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!is2(data4[i0])) {
            return false;
          }
        }
      } else {
        return false;
      }
    }
    if (data.consumes !== void 0) {
      let data6 = data.consumes;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          return false;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.contract === void 0) {
              return false;
            }
            for (const key1 in data7) {
              if (!(key1 === "contract" || key1 === "fields")) {
                return false;
              }
            }
            if (data7.contract !== void 0) {
              let data8 = data7.contract;
              if (typeof data8 === "string") {
                if (isLongerThan(data8, 100)) {
                  return false;
                }
                if (isShorterThan(data8, 1)) {
                  return false;
                }
              } else {
                return false;
              }
            }
            if (data7.fields !== void 0) {
              let data9 = data7.fields;
              if (Array.isArray(data9)) {
                if (data9.length > 1e3) {
                  return false;
                }
                if (data9.length < 1) {
                  return false;
                }
                const len2 = data9.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data10 = data9[i2];
                  if (typeof data10 === "string") {
                    if (isLongerThan(data10, 300)) {
                      return false;
                    }
                    if (isShorterThan(data10, 1)) {
                      return false;
                    }
                  } else {
                    return false;
                  }
                }
                let i3 = data9.length;
                if (i3 > 1) {
                  const indices0 = {};
                  for (; i3--; ) {
                    let item0 = data9[i3];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      return false;
                      break;
                    }
                    indices0[item0] = i3;
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
    }
    if (data.publishes !== void 0) {
      let data11 = data.publishes;
      if (Array.isArray(data11)) {
        if (data11.length > 100) {
          return false;
        }
        const len3 = data11.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data12 = data11[i4];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.template === void 0) {
              return false;
            }
            if (data12.content === void 0) {
              return false;
            }
            for (const key2 in data12) {
              if (!(key2 === "template" || key2 === "content")) {
                return false;
              }
            }
            if (data12.template !== void 0) {
              let data13 = data12.template;
              if (typeof data13 === "string") {
                if (isLongerThan(data13, 100)) {
                  return false;
                }
                if (isShorterThan(data13, 1)) {
                  return false;
                }
              } else {
                return false;
              }
            }
            if (data12.content !== void 0) {
              let data14 = data12.content;
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
          } else {
            return false;
          }
        }
      } else {
        return false;
      }
    }
    if (data.sends !== void 0) {
      let data15 = data.sends;
      if (Array.isArray(data15)) {
        if (data15.length > 100) {
          return false;
        }
        const len4 = data15.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data16 = data15[i5];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.to === void 0) {
              return false;
            }
            for (const key3 in data16) {
              if (!(key3 === "to" || key3 === "region" || key3 === "fields")) {
                return false;
              }
            }
            if (data16.to !== void 0) {
              let data17 = data16.to;
              if (typeof data17 === "string") {
                if (isLongerThan(data17, 100)) {
                  return false;
                }
                if (isShorterThan(data17, 1)) {
                  return false;
                }
              } else {
                return false;
              }
            }
            if (data16.region !== void 0) {
              let data18 = data16.region;
              if (typeof data18 === "string") {
                if (isLongerThan(data18, 50)) {
                  return false;
                }
                if (isShorterThan(data18, 1)) {
                  return false;
                }
              } else {
                return false;
              }
            }
            if (data16.fields !== void 0) {
              let data19 = data16.fields;
              if (Array.isArray(data19)) {
                if (data19.length > 1e3) {
                  return false;
                }
                if (data19.length < 1) {
                  return false;
                }
                const len5 = data19.length;
                for (let i6 = 0; i6 < len5; i6++) {
                  let data20 = data19[i6];
                  if (typeof data20 === "string") {
                    if (isLongerThan(data20, 300)) {
                      return false;
                    }
                    if (isShorterThan(data20, 1)) {
                      return false;
                    }
                  } else {
                    return false;
                  }
                }
                let i7 = data19.length;
                if (i7 > 1) {
                  const indices1 = {};
                  for (; i7--; ) {
                    let item1 = data19[i7];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      return false;
                      break;
                    }
                    indices1[item1] = i7;
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
  if (typeof data === "string") {
    if (isLongerThan(data, 300)) {
      report(here, "maxLength", { limit: 300 });
    }
    if (isShorterThan(data, 1)) {
      report(here, "minLength", { limit: 1 });
    }
  } else {
    report(here, "type", { type: "string" });
  }
}
function errors2(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      report(here, "required", { missingProperty: "column" });
    }
    for (const key0 in data) {
      if (!(key0 === "column" || key0 === "as" || key0 === "form" || key0 === "zone")) {
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.column !== void 0) {
      let data0 = data.column;
      const here1 = field(here, "column");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 300)) {
          report(here1, "maxLength", { limit: 300 });
        }
        if (isShorterThan(data0, 1)) {
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        report(here1, "type", { type: "string" });
      }
    }
    if (data.as !== void 0) {
      let data1 = data.as;
      const here2 = field(here, "as");
      if (typeof data1 !== "string") {
        report(here2, "type", { type: "string" });
      }
      if (!(data1 === "text" || data1 === "number" || data1 === "integer" || data1 === "boolean" || data1 === "date" || data1 === "date-time" || data1 === "list")) {
        report(here2, "enum", { allowedValues: ["text", "number", "integer", "boolean", "date", "date-time", "list"] });
      }
    }
    if (data.form !== void 0) {
      let data2 = data.form;
      const here3 = field(here, "form");
      if (typeof data2 === "string") {
        if (isLongerThan(data2, 100)) {
          report(here3, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data2, 1)) {
          report(here3, "minLength", { limit: 1 });
        }
      } else {
        report(here3, "type", { type: "string" });
      }
    }
    if (data.zone !== void 0) {
      let data3 = data.zone;
      const here4 = field(here, "zone");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 100)) {
          report(here4, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data3, 1)) {
          report(here4, "minLength", { limit: 1 });
        }
      } else {
        report(here4, "type", { type: "string" });
      }
    }
  } else {
    report(here, "type", { type: "object" });
  }
}
function errors3(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      report(here, "required", { missingProperty: "value" });
    }
    for (const key0 in data) {
      if (!(key0 === "value")) {
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
        report(field(here, "value"), "type", { type: ["string", "number", "boolean", "null"] });
      }
    }
  } else {
    report(here, "type", { type: "object" });
  }
}
function errors4(data, here) {
  const _errs0 = here.out.length;
  let valid0 = false;
  const _errs1 = here.out.length;
  errors1(data, below(here, "", "/anyOf/0/$ref"));
  var _valid0 = _errs1 === here.out.length;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = here.out.length;
    errors2(data, below(here, "", "/anyOf/1/$ref"));
    var _valid0 = _errs2 === here.out.length;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = here.out.length;
      errors3(data, below(here, "", "/anyOf/2/$ref"));
      var _valid0 = _errs3 === here.out.length;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    report(here, "anyOf");
  } else {
    here.out.length = _errs0;
  }
}
function errors5(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contract === void 0) {
      report(here, "required", { missingProperty: "contract" });
    }
    for (const key0 in data) {
      if (!(key0 === "contract" || key0 === "data" || key0 === "map")) {
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.contract !== void 0) {
      let data0 = data.contract;
      const here1 = field(here, "contract");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 100)) {
          report(here1, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data0, 1)) {
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        report(here1, "type", { type: "string" });
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      const here2 = field(here, "data");
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
    if (data.map !== void 0) {
      let data2 = data.map;
      const here3 = field(here, "map");
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 1e3) {
          report(here3, "maxProperties", { limit: 1e3 });
        }
        for (const key1 in data2) {
          errors4(data2[key1], below(here, "/map/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "/properties/map/additionalProperties/$ref"));
        }
      } else {
        report(here3, "type", { type: "object" });
      }
    }
  } else {
    report(here, "type", { type: "object" });
  }
}
function errors6(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contract === void 0) {
      report(here, "required", { missingProperty: "contract" });
    }
    for (const key0 in data) {
      if (!(key0 === "contract" || key0 === "fields")) {
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.contract !== void 0) {
      let data0 = data.contract;
      const here1 = field(here, "contract");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 100)) {
          report(here1, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data0, 1)) {
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        report(here1, "type", { type: "string" });
      }
    }
    if (data.fields !== void 0) {
      let data1 = data.fields;
      const here2 = field(here, "fields");
      if (Array.isArray(data1)) {
        if (data1.length > 1e3) {
          report(here2, "maxItems", { limit: 1e3 });
        }
        if (data1.length < 1) {
          report(here2, "minItems", { limit: 1 });
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          const here3 = below(here, "/fields/" + i0, "/properties/fields/items");
          if (typeof data2 === "string") {
            if (isLongerThan(data2, 300)) {
              report(here3, "maxLength", { limit: 300 });
            }
            if (isShorterThan(data2, 1)) {
              report(here3, "minLength", { limit: 1 });
            }
          } else {
            report(here3, "type", { type: "string" });
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              report(here2, "uniqueItems", { i: i1, j: j0 });
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        report(here2, "type", { type: "array" });
      }
    }
  } else {
    report(here, "type", { type: "object" });
  }
}
function errors7(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.template === void 0) {
      report(here, "required", { missingProperty: "template" });
    }
    if (data.content === void 0) {
      report(here, "required", { missingProperty: "content" });
    }
    for (const key0 in data) {
      if (!(key0 === "template" || key0 === "content")) {
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.template !== void 0) {
      let data0 = data.template;
      const here1 = field(here, "template");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 100)) {
          report(here1, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data0, 1)) {
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        report(here1, "type", { type: "string" });
      }
    }
    if (data.content !== void 0) {
      let data1 = data.content;
      const here2 = field(here, "content");
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
  } else {
    report(here, "type", { type: "object" });
  }
}
function errors8(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      report(here, "required", { missingProperty: "to" });
    }
    for (const key0 in data) {
      if (!(key0 === "to" || key0 === "region" || key0 === "fields")) {
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.to !== void 0) {
      let data0 = data.to;
      const here1 = field(here, "to");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 100)) {
          report(here1, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data0, 1)) {
          report(here1, "minLength", { limit: 1 });
        }
      } else {
        report(here1, "type", { type: "string" });
      }
    }
    if (data.region !== void 0) {
      let data1 = data.region;
      const here2 = field(here, "region");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 50)) {
          report(here2, "maxLength", { limit: 50 });
        }
        if (isShorterThan(data1, 1)) {
          report(here2, "minLength", { limit: 1 });
        }
      } else {
        report(here2, "type", { type: "string" });
      }
    }
    if (data.fields !== void 0) {
      let data2 = data.fields;
      const here3 = field(here, "fields");
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          report(here3, "maxItems", { limit: 1e3 });
        }
        if (data2.length < 1) {
          report(here3, "minItems", { limit: 1 });
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          const here4 = below(here, "/fields/" + i0, "/properties/fields/items");
          if (typeof data3 === "string") {
            if (isLongerThan(data3, 300)) {
              report(here4, "maxLength", { limit: 300 });
            }
            if (isShorterThan(data3, 1)) {
              report(here4, "minLength", { limit: 1 });
            }
          } else {
            report(here4, "type", { type: "string" });
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data2[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              report(here3, "uniqueItems", { i: i1, j: j0 });
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        report(here3, "type", { type: "array" });
      }
    }
  } else {
    report(here, "type", { type: "object" });
  }
}
function errorsOfAll(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tool === void 0) {
      report(here, "required", { missingProperty: "tool" });
    }
    if (data.owner === void 0) {
      report(here, "required", { missingProperty: "owner" });
    }
    for (const key0 in data) {
      if (!(key0 === "tool" || key0 === "owner" || key0 === "contact" || key0 === "purpose" || key0 === "produces" || key0 === "consumes" || key0 === "publishes" || key0 === "sends")) {
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.tool !== void 0) {
      let data0 = data.tool;
      const here1 = field(here, "tool");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 64)) {
          report(here1, "maxLength", { limit: 64 });
        }
        if (isShorterThan(data0, 1)) {
          report(here1, "minLength", { limit: 1 });
        }
        if (!pattern1.test(data0)) {
          report(here1, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" });
        }
      } else {
        report(here1, "type", { type: "string" });
      }
    }
    if (data.owner !== void 0) {
      let data1 = data.owner;
      const here2 = field(here, "owner");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 100)) {
          report(here2, "maxLength", { limit: 100 });
        }
        if (isShorterThan(data1, 1)) {
          report(here2, "minLength", { limit: 1 });
        }
      } else {
        report(here2, "type", { type: "string" });
      }
    }
    if (data.contact !== void 0) {
      let data2 = data.contact;
      const here3 = field(here, "contact");
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
    if (data.purpose !== void 0) {
      let data3 = data.purpose;
      const here4 = field(here, "purpose");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 1e3)) {
          report(here4, "maxLength", { limit: 1e3 });
        }
        if (isShorterThan(data3, 1)) {
          report(here4, "minLength", { limit: 1 });
        }
      } else {
        report(here4, "type", { type: "string" });
      }
    }
    if (data.produces !== void 0) {
      let data4 = data.produces;
      const here5 = field(here, "produces");
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          report(here5, "maxItems", { limit: 100 });
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          errors5(data4[i0], below(here, "/produces/" + i0, "/properties/produces/items/$ref"));
        }
      } else {
        report(here5, "type", { type: "array" });
      }
    }
    if (data.consumes !== void 0) {
      let data6 = data.consumes;
      const here6 = field(here, "consumes");
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          report(here6, "maxItems", { limit: 100 });
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          errors6(data6[i1], below(here, "/consumes/" + i1, "/properties/consumes/items/$ref"));
        }
      } else {
        report(here6, "type", { type: "array" });
      }
    }
    if (data.publishes !== void 0) {
      let data8 = data.publishes;
      const here7 = field(here, "publishes");
      if (Array.isArray(data8)) {
        if (data8.length > 100) {
          report(here7, "maxItems", { limit: 100 });
        }
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          errors7(data8[i2], below(here, "/publishes/" + i2, "/properties/publishes/items/$ref"));
        }
      } else {
        report(here7, "type", { type: "array" });
      }
    }
    if (data.sends !== void 0) {
      let data10 = data.sends;
      const here8 = field(here, "sends");
      if (Array.isArray(data10)) {
        if (data10.length > 100) {
          report(here8, "maxItems", { limit: 100 });
        }
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          errors8(data10[i3], below(here, "/sends/" + i3, "/properties/sends/items/$ref"));
        }
      } else {
        report(here8, "type", { type: "array" });
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
