// Generated from contracts/receipt/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "receipt@1": {
    "title": "Receipt of a check",
    "fields": {
      "trellisReceipt": "Format",
      "trellis": "Trellis version",
      "tool": "Tool",
      "checkedAt": "Checked at",
      "entries": "Entries",
      "entries[]": "Entry",
      "entries[].contract": "Contract",
      "entries[].version": "Contract version",
      "entries[].contractDigest": "Contract digest",
      "entries[].declared": "Manifest entry",
      "entries[].data": "Files",
      "entries[].data[]": "File",
      "entries[].data[].file": "File name",
      "entries[].data[].bytes": "Size",
      "entries[].data[].digest": "File digest",
      "entries[].data[].records": "Records",
      "problems": "Problems",
      "problems[]": "Problems of a rule",
      "problems[].rule": "Rule",
      "problems[].level": "Level",
      "problems[].count": "Count",
      "problems[].exceptionUntil": "Exception until",
      "problems[].exceptionZone": "Time zone",
      "digest": "Digest"
    }
  }
};
