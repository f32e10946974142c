// Generated from contracts/waivers/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "waivers@1": {
    "title": "Exceptions of a tool",
    "fields": {
      "waivers": "Exceptions",
      "waivers[]": "Exception",
      "waivers[].id": "Id",
      "waivers[].rule": "Rule",
      "waivers[].place": "Place",
      "waivers[].place.file": "File",
      "waivers[].place.contract": "Contract",
      "waivers[].place.field": "Field",
      "waivers[].place.slot": "Blank",
      "waivers[].place.name": "Name",
      "waivers[].reason": "Reason",
      "waivers[].learn": "What we hope to learn",
      "waivers[].owner": "Owner",
      "waivers[].since": "Written on",
      "waivers[].until": "Last day",
      "waivers[].zone": "Time zone",
      "waivers[].outcome": "Outcome",
      "waivers[].renews": "Renews"
    }
  }
};
