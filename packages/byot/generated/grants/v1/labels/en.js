// Generated from contracts/grants/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "grants@1": {
    "title": "Granted exceptions",
    "fields": {
      "grants": "Grants",
      "grants[]": "Grant",
      "grants[].tool": "Tool",
      "grants[].waiver": "Exception",
      "grants[].rule": "Rule",
      "grants[].place": "Place",
      "grants[].place.file": "File",
      "grants[].place.contract": "Contract",
      "grants[].place.field": "Field",
      "grants[].place.slot": "Blank",
      "grants[].place.name": "Name",
      "grants[].reason": "Reason",
      "grants[].until": "Last day",
      "grants[].by": "By",
      "grants[].granted": "Granted on"
    }
  }
};
