// Generated from contracts/correction/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "correction@1": {
    "title": "Correction",
    "fields": {
      "id": "Identifier",
      "record": "What is wrong",
      "record.contract": "Kind of record",
      "record.id": "Record",
      "record.field": "Field",
      "recordedValue": "Recorded value",
      "correctValue": "Correct value",
      "saidBy": "Said by",
      "saidBy.source": "Who",
      "saidBy.team": "Team",
      "saidBy.contact": "Contact",
      "knownFrom": "Known from",
      "proof": "Proof level",
      "evidence": "Evidence",
      "explanation": "Explanation",
      "reportedAt": "Reported at",
      "validFrom": "True since",
      "customer": "Customer",
      "case": "Support case",
      "status": "Status",
      "decidedAt": "Decided at",
      "decision": "Decision"
    }
  }
};
