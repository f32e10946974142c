// Generated from contracts/known-problems/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "known-problems@1": {
    "title": "Known problems",
    "fields": {
      "tools": "Tools",
      "tools[]": "Tool",
      "tools[].tool": "Tool name",
      "tools[].since": "Since",
      "tools[].until": "Until",
      "tools[].zone": "Time zone",
      "tools[].reason": "Reason",
      "tools[].owner": "Owner",
      "tools[].problems": "Problems",
      "tools[].problems[]": "Problem",
      "tools[].problems[].fingerprint": "Fingerprint",
      "tools[].problems[].rule": "Rule",
      "tools[].problems[].file": "File",
      "tools[].problems[].field": "Field",
      "tools[].problems[].count": "Count"
    }
  }
};
