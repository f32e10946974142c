// Generated from contracts/manifest/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { below, collect, field, findDuplicate, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const set1 = /* @__PURE__ */ new Set(["text", "number", "integer", "boolean", "date", "date-time", "list"]);
const pattern1 = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check1(data, here) {
  let count = 0;
  const _errs0 = count;
  const kept0 = here && here.out.length;
  let valid0 = false;
  const _errs1 = count;
  branch1: {
    const here1 = here && below(here, "", "/anyOf/0");
    if (typeof data === "string") {
      if (isLongerThan(data, 300)) {
        count++;
        if (!here) break branch1;
        report(here1, "maxLength", { limit: 300 });
      }
      if (isShorterThan(data, 1)) {
        count++;
        if (!here) break branch1;
        report(here1, "minLength", { limit: 1 });
      }
    } else {
      count++;
      if (!here) break branch1;
      report(here1, "type", { type: "string" });
    }
  }
  var _valid0 = _errs1 === count;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs5 = count;
    branch5: {
      const here2 = here && below(here, "", "/anyOf/1");
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.column === void 0) {
          count++;
          if (!here) break branch5;
          report(here2, "required", { missingProperty: "column" });
        }
        for (const key0 in data) {
          if (!(key0 === "column" || key0 === "as" || key0 === "form" || key0 === "zone")) {
            count++;
            if (!here) break branch5;
            report(here2, "additionalProperties", { additionalProperty: key0 });
          }
        }
        if (data.column !== void 0) {
          let data0 = data.column;
          const here3 = here && below(here, "/column", "/anyOf/1/properties/column");
          if (typeof data0 === "string") {
            if (isLongerThan(data0, 300)) {
              count++;
              if (!here) break branch5;
              report(here3, "maxLength", { limit: 300 });
            }
            if (isShorterThan(data0, 1)) {
              count++;
              if (!here) break branch5;
              report(here3, "minLength", { limit: 1 });
            }
          } else {
            count++;
            if (!here) break branch5;
            report(here3, "type", { type: "string" });
          }
        }
        if (data.as !== void 0) {
          if (!set1.has(data.as)) {
            count++;
            if (!here) break branch5;
            report(below(here, "/as", "/anyOf/1/properties/as"), "enum", { allowedValues: [...set1] });
          }
        }
        if (data.form !== void 0) {
          let data2 = data.form;
          const here4 = here && below(here, "/form", "/anyOf/1/properties/form");
          if (typeof data2 === "string") {
            if (isLongerThan(data2, 100)) {
              count++;
              if (!here) break branch5;
              report(here4, "maxLength", { limit: 100 });
            }
            if (isShorterThan(data2, 1)) {
              count++;
              if (!here) break branch5;
              report(here4, "minLength", { limit: 1 });
            }
          } else {
            count++;
            if (!here) break branch5;
            report(here4, "type", { type: "string" });
          }
        }
        if (data.zone !== void 0) {
          let data3 = data.zone;
          const here5 = here && below(here, "/zone", "/anyOf/1/properties/zone");
          if (typeof data3 === "string") {
            if (isLongerThan(data3, 100)) {
              count++;
              if (!here) break branch5;
              report(here5, "maxLength", { limit: 100 });
            }
            if (isShorterThan(data3, 1)) {
              count++;
              if (!here) break branch5;
              report(here5, "minLength", { limit: 1 });
            }
          } else {
            count++;
            if (!here) break branch5;
            report(here5, "type", { type: "string" });
          }
        }
      } else {
        count++;
        if (!here) break branch5;
        report(here2, "type", { type: "object" });
      }
    }
    var _valid0 = _errs5 === count;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs26 = count;
      branch26: {
        const here6 = here && below(here, "", "/anyOf/2");
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.value === void 0) {
            count++;
            if (!here) break branch26;
            report(here6, "required", { missingProperty: "value" });
          }
          for (const key1 in data) {
            if (!(key1 === "value")) {
              count++;
              if (!here) break branch26;
              report(here6, "additionalProperties", { additionalProperty: key1 });
            }
          }
          if (data.value !== void 0) {
            let data4 = data.value;
            if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean" && data4 !== null) {
              count++;
              if (!here) break branch26;
              report(below(here, "/value", "/anyOf/2/properties/value"), "type", { type: ["string", "number", "boolean", "null"] });
            }
          }
        } else {
          count++;
          if (!here) break branch26;
          report(here6, "type", { type: "object" });
        }
      }
      var _valid0 = _errs26 === count;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    if (!here) return false;
    report(here, "anyOf");
  } else {
    count = _errs0;
    if (here) here.out.length = kept0;
  }
  return count === 0;
}
function check2(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contract === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "contract" });
    }
    for (const key0 in data) {
      if (!(key0 === "contract" || key0 === "data" || key0 === "map")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.contract !== void 0) {
      let data0 = data.contract;
      const here1 = here && field(here, "contract");
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
    if (data.data !== void 0) {
      let data1 = data.data;
      const here2 = here && field(here, "data");
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
    if (data.map !== void 0) {
      let data2 = data.map;
      const here3 = here && field(here, "map");
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 1e3) {
          if (!here) return false;
          report(here3, "maxProperties", { limit: 1e3 });
        }
        for (const key1 in data2) {
          if (!check1(data2[key1], here && below(here, "/map/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "/properties/map/additionalProperties/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here3, "type", { type: "object" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check3(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contract === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "contract" });
    }
    for (const key0 in data) {
      if (!(key0 === "contract" || key0 === "fields")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.contract !== void 0) {
      let data0 = data.contract;
      const here1 = here && field(here, "contract");
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
    if (data.fields !== void 0) {
      let data1 = data.fields;
      const here2 = here && field(here, "fields");
      if (Array.isArray(data1)) {
        if (data1.length > 1e3) {
          if (!here) return false;
          report(here2, "maxItems", { limit: 1e3 });
        }
        if (data1.length < 1) {
          if (!here) return false;
          report(here2, "minItems", { limit: 1 });
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          const here3 = here && below(here, "/fields/" + i0, "/properties/fields/items");
          if (typeof data2 === "string") {
            if (isLongerThan(data2, 300)) {
              if (!here) return false;
              report(here3, "maxLength", { limit: 300 });
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
        const equal0 = findDuplicate(data1);
        if (equal0 !== void 0) {
          if (!here) return false;
          report(here2, "uniqueItems", { i: equal0[0], j: equal0[1] });
        }
      } else {
        if (!here) return false;
        report(here2, "type", { type: "array" });
      }
    }
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check4(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.template === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "template" });
    }
    if (data.content === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "content" });
    }
    for (const key0 in data) {
      if (!(key0 === "template" || key0 === "content")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.template !== void 0) {
      let data0 = data.template;
      const here1 = here && field(here, "template");
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
    if (data.content !== void 0) {
      let data1 = data.content;
      const here2 = here && field(here, "content");
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
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check5(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "to" });
    }
    for (const key0 in data) {
      if (!(key0 === "to" || key0 === "region" || key0 === "fields")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.to !== void 0) {
      let data0 = data.to;
      const here1 = here && field(here, "to");
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
    if (data.region !== void 0) {
      let data1 = data.region;
      const here2 = here && field(here, "region");
      if (typeof data1 === "string") {
        if (isLongerThan(data1, 50)) {
          if (!here) return false;
          report(here2, "maxLength", { limit: 50 });
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
    if (data.fields !== void 0) {
      let data2 = data.fields;
      const here3 = here && field(here, "fields");
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          if (!here) return false;
          report(here3, "maxItems", { limit: 1e3 });
        }
        if (data2.length < 1) {
          if (!here) return false;
          report(here3, "minItems", { limit: 1 });
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          const here4 = here && below(here, "/fields/" + i0, "/properties/fields/items");
          if (typeof data3 === "string") {
            if (isLongerThan(data3, 300)) {
              if (!here) return false;
              report(here4, "maxLength", { limit: 300 });
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
  } else {
    if (!here) return false;
    report(here, "type", { type: "object" });
  }
  return true;
}
function check(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tool === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "tool" });
    }
    if (data.owner === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "owner" });
    }
    for (const key0 in data) {
      if (!(key0 === "tool" || key0 === "owner" || key0 === "contact" || key0 === "purpose" || key0 === "produces" || key0 === "consumes" || key0 === "publishes" || key0 === "sends")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.tool !== void 0) {
      let data0 = data.tool;
      const here1 = here && field(here, "tool");
      if (typeof data0 === "string") {
        if (isLongerThan(data0, 64)) {
          if (!here) return false;
          report(here1, "maxLength", { limit: 64 });
        }
        if (!pattern1.test(data0)) {
          if (!here) return false;
          report(here1, "pattern", { example: "webinar-import" });
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "string" });
      }
    }
    if (data.owner !== void 0) {
      let data1 = data.owner;
      const here2 = here && field(here, "owner");
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
    if (data.contact !== void 0) {
      let data2 = data.contact;
      const here3 = here && field(here, "contact");
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
    if (data.purpose !== void 0) {
      let data3 = data.purpose;
      const here4 = here && field(here, "purpose");
      if (typeof data3 === "string") {
        if (isLongerThan(data3, 1e3)) {
          if (!here) return false;
          report(here4, "maxLength", { limit: 1e3 });
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
    if (data.produces !== void 0) {
      let data4 = data.produces;
      const here5 = here && field(here, "produces");
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          if (!here) return false;
          report(here5, "maxItems", { limit: 100 });
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!check2(data4[i0], here && below(here, "/produces/" + i0, "/properties/produces/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here5, "type", { type: "array" });
      }
    }
    if (data.consumes !== void 0) {
      let data6 = data.consumes;
      const here6 = here && field(here, "consumes");
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          if (!here) return false;
          report(here6, "maxItems", { limit: 100 });
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!check3(data6[i1], here && below(here, "/consumes/" + i1, "/properties/consumes/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here6, "type", { type: "array" });
      }
    }
    if (data.publishes !== void 0) {
      let data8 = data.publishes;
      const here7 = here && field(here, "publishes");
      if (Array.isArray(data8)) {
        if (data8.length > 100) {
          if (!here) return false;
          report(here7, "maxItems", { limit: 100 });
        }
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!check4(data8[i2], here && below(here, "/publishes/" + i2, "/properties/publishes/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here7, "type", { type: "array" });
      }
    }
    if (data.sends !== void 0) {
      let data10 = data.sends;
      const here8 = here && field(here, "sends");
      if (Array.isArray(data10)) {
        if (data10.length > 100) {
          if (!here) return false;
          report(here8, "maxItems", { limit: 100 });
        }
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!check5(data10[i3], here && below(here, "/sends/" + i3, "/properties/sends/items/$ref")) && !here) return false;
        }
      } else {
        if (!here) return false;
        report(here8, "type", { type: "array" });
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
