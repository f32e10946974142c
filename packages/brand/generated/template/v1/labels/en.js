// Generated from contracts/template/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "template@1": {
    "title": "Template",
    "fields": {
      "template": "Name",
      "version": "Version",
      "title": "Title",
      "labels": "Other languages",
      "owner": "Owner",
      "status": "Status",
      "sunset": "Sunset",
      "purpose": "Purpose",
      "kind": "Kind",
      "slots": "Slots",
      "contrast": "Contrast",
      "contrast[]": "Pair",
      "contrast[].text": "Text",
      "contrast[].on": "On",
      "contrast[].size": "Size"
    }
  }
};
