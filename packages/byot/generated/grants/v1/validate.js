// Generated from contracts/grants/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { below, collect, field, isDate, isLongerThan, isShorterThan, report } from "@trellis/runtime/support";
const pattern1 = /^[a-z]+\/[a-z0-9-]+$/u;
function is(data) {
  return check(data);
}
function errors(data) {
  return collect(check, data);
}
function check(data, here) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grants === void 0) {
      if (!here) return false;
      report(here, "required", { missingProperty: "grants" });
    }
    for (const key0 in data) {
      if (!(key0 === "grants")) {
        if (!here) return false;
        report(here, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.grants !== void 0) {
      let data0 = data.grants;
      const here1 = here && field(here, "grants");
      if (Array.isArray(data0)) {
        if (data0.length > 300) {
          if (!here) return false;
          report(here1, "maxItems", { limit: 300 });
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const here2 = here && below(here, "/grants/" + i0, "/properties/grants/items");
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.tool === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "tool" });
            }
            if (data1.waiver === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "waiver" });
            }
            if (data1.rule === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "rule" });
            }
            if (data1.place === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "place" });
            }
            if (data1.reason === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "reason" });
            }
            if (data1.until === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "until" });
            }
            if (data1.by === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "by" });
            }
            if (data1.granted === void 0) {
              if (!here) return false;
              report(here2, "required", { missingProperty: "granted" });
            }
            for (const key1 in data1) {
              if (!(key1 === "tool" || key1 === "waiver" || key1 === "rule" || key1 === "place" || key1 === "reason" || key1 === "until" || key1 === "by" || key1 === "granted")) {
                if (!here) return false;
                report(here2, "additionalProperties", { additionalProperty: key1 });
              }
            }
            if (data1.tool !== void 0) {
              let data2 = data1.tool;
              const here3 = here && below(here, "/grants/" + i0 + "/tool", "/properties/grants/items/properties/tool");
              if (typeof data2 === "string") {
                if (isLongerThan(data2, 64)) {
                  if (!here) return false;
                  report(here3, "maxLength", { limit: 64 });
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
            if (data1.waiver !== void 0) {
              let data3 = data1.waiver;
              const here4 = here && below(here, "/grants/" + i0 + "/waiver", "/properties/grants/items/properties/waiver");
              if (typeof data3 === "string") {
                if (isLongerThan(data3, 64)) {
                  if (!here) return false;
                  report(here4, "maxLength", { limit: 64 });
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
            if (data1.rule !== void 0) {
              let data4 = data1.rule;
              const here5 = here && below(here, "/grants/" + i0 + "/rule", "/properties/grants/items/properties/rule");
              if (typeof data4 === "string") {
                if (isLongerThan(data4, 100)) {
                  if (!here) return false;
                  report(here5, "maxLength", { limit: 100 });
                }
                if (!pattern1.test(data4)) {
                  if (!here) return false;
                  report(here5, "pattern", { example: "data/not-in-list" });
                }
              } else {
                if (!here) return false;
                report(here5, "type", { type: "string" });
              }
            }
            if (data1.place !== void 0) {
              let data5 = data1.place;
              const here6 = here && below(here, "/grants/" + i0 + "/place", "/properties/grants/items/properties/place");
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (Object.keys(data5).length < 1) {
                  if (!here) return false;
                  report(here6, "minProperties", { limit: 1 });
                }
                for (const key2 in data5) {
                  if (!(key2 === "file" || key2 === "contract" || key2 === "field" || key2 === "slot" || key2 === "name")) {
                    if (!here) return false;
                    report(here6, "additionalProperties", { additionalProperty: key2 });
                  }
                }
                if (data5.file !== void 0) {
                  let data6 = data5.file;
                  const here7 = here && below(here, "/grants/" + i0 + "/place/file", "/properties/grants/items/properties/place/properties/file");
                  if (typeof data6 === "string") {
                    if (isLongerThan(data6, 300)) {
                      if (!here) return false;
                      report(here7, "maxLength", { limit: 300 });
                    }
                    if (isShorterThan(data6, 1)) {
                      if (!here) return false;
                      report(here7, "minLength", { limit: 1 });
                    }
                  } else {
                    if (!here) return false;
                    report(here7, "type", { type: "string" });
                  }
                }
                if (data5.contract !== void 0) {
                  let data7 = data5.contract;
                  const here8 = here && below(here, "/grants/" + i0 + "/place/contract", "/properties/grants/items/properties/place/properties/contract");
                  if (typeof data7 === "string") {
                    if (isLongerThan(data7, 100)) {
                      if (!here) return false;
                      report(here8, "maxLength", { limit: 100 });
                    }
                    if (isShorterThan(data7, 1)) {
                      if (!here) return false;
                      report(here8, "minLength", { limit: 1 });
                    }
                  } else {
                    if (!here) return false;
                    report(here8, "type", { type: "string" });
                  }
                }
                if (data5.field !== void 0) {
                  let data8 = data5.field;
                  const here9 = here && below(here, "/grants/" + i0 + "/place/field", "/properties/grants/items/properties/place/properties/field");
                  if (typeof data8 === "string") {
                    if (isLongerThan(data8, 300)) {
                      if (!here) return false;
                      report(here9, "maxLength", { limit: 300 });
                    }
                    if (isShorterThan(data8, 1)) {
                      if (!here) return false;
                      report(here9, "minLength", { limit: 1 });
                    }
                  } else {
                    if (!here) return false;
                    report(here9, "type", { type: "string" });
                  }
                }
                if (data5.slot !== void 0) {
                  let data9 = data5.slot;
                  const here10 = here && below(here, "/grants/" + i0 + "/place/slot", "/properties/grants/items/properties/place/properties/slot");
                  if (typeof data9 === "string") {
                    if (isLongerThan(data9, 100)) {
                      if (!here) return false;
                      report(here10, "maxLength", { limit: 100 });
                    }
                    if (isShorterThan(data9, 1)) {
                      if (!here) return false;
                      report(here10, "minLength", { limit: 1 });
                    }
                  } else {
                    if (!here) return false;
                    report(here10, "type", { type: "string" });
                  }
                }
                if (data5.name !== void 0) {
                  let data10 = data5.name;
                  const here11 = here && below(here, "/grants/" + i0 + "/place/name", "/properties/grants/items/properties/place/properties/name");
                  if (typeof data10 === "string") {
                    if (isLongerThan(data10, 300)) {
                      if (!here) return false;
                      report(here11, "maxLength", { limit: 300 });
                    }
                    if (isShorterThan(data10, 1)) {
                      if (!here) return false;
                      report(here11, "minLength", { limit: 1 });
                    }
                  } else {
                    if (!here) return false;
                    report(here11, "type", { type: "string" });
                  }
                }
              } else {
                if (!here) return false;
                report(here6, "type", { type: "object" });
              }
            }
            if (data1.reason !== void 0) {
              let data11 = data1.reason;
              const here12 = here && below(here, "/grants/" + i0 + "/reason", "/properties/grants/items/properties/reason");
              if (typeof data11 === "string") {
                if (isLongerThan(data11, 1e3)) {
                  if (!here) return false;
                  report(here12, "maxLength", { limit: 1e3 });
                }
                if (isShorterThan(data11, 1)) {
                  if (!here) return false;
                  report(here12, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here12, "type", { type: "string" });
              }
            }
            if (data1.until !== void 0) {
              let data12 = data1.until;
              const here13 = here && below(here, "/grants/" + i0 + "/until", "/properties/grants/items/properties/until");
              if (typeof data12 === "string") {
                if (!isDate(data12)) {
                  if (!here) return false;
                  report(here13, "format", { format: "date" });
                }
              } else {
                if (!here) return false;
                report(here13, "type", { type: "string" });
              }
            }
            if (data1.by !== void 0) {
              let data13 = data1.by;
              const here14 = here && below(here, "/grants/" + i0 + "/by", "/properties/grants/items/properties/by");
              if (typeof data13 === "string") {
                if (isLongerThan(data13, 100)) {
                  if (!here) return false;
                  report(here14, "maxLength", { limit: 100 });
                }
                if (isShorterThan(data13, 1)) {
                  if (!here) return false;
                  report(here14, "minLength", { limit: 1 });
                }
              } else {
                if (!here) return false;
                report(here14, "type", { type: "string" });
              }
            }
            if (data1.granted !== void 0) {
              let data14 = data1.granted;
              const here15 = here && below(here, "/grants/" + i0 + "/granted", "/properties/grants/items/properties/granted");
              if (typeof data14 === "string") {
                if (!isDate(data14)) {
                  if (!here) return false;
                  report(here15, "format", { format: "date" });
                }
              } else {
                if (!here) return false;
                report(here15, "type", { type: "string" });
              }
            }
          } else {
            if (!here) return false;
            report(here2, "type", { type: "object" });
          }
        }
      } else {
        if (!here) return false;
        report(here1, "type", { type: "array" });
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
