// Generated from contracts/config/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "config@1": {
    "title": "Trellis configuration",
    "fields": {
      "guardrails": "Guardrail packages",
      "guardrails[]": "Guardrail package",
      "tools": "Tools",
      "tools[]": "Folder",
      "levels": "Levels",
      "language": "Language",
      "receipts": "Receipts",
      "receipts.validFor": "Valid for",
      "baseline": "Known problems",
      "baseline.longest": "Longest span",
      "waivers": "Exceptions",
      "waivers.zone": "Time zone",
      "waivers.spans": "Longest spans",
      "waivers.spans.soft": "On the maker’s word",
      "waivers.spans.hard": "With a grant"
    }
  }
};
