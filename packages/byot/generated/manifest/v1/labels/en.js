// Generated from contracts/manifest/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "manifest@1": {
    "title": "Tool manifest",
    "fields": {
      "tool": "Tool name",
      "owner": "Owner",
      "contact": "Contact",
      "purpose": "Purpose",
      "produces": "Produces",
      "produces[]": "Produced data",
      "produces[].contract": "Contract",
      "produces[].data": "Data files",
      "produces[].map": "Field map",
      "consumes": "Consumes",
      "consumes[]": "Consumed data",
      "consumes[].contract": "Contract",
      "consumes[].fields": "Fields",
      "consumes[].fields[]": "Field",
      "publishes": "Publishes",
      "publishes[]": "Published content",
      "publishes[].template": "Template",
      "publishes[].content": "Content files",
      "sends": "Sends",
      "sends[]": "Data sent on",
      "sends[].to": "Receiver",
      "sends[].region": "Region",
      "sends[].fields": "Fields",
      "sends[].fields[]": "Field"
    }
  }
};
