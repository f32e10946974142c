// Generated from contracts/contract-header/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "contract-header@1": {
    "title": "Contract header",
    "fields": {
      "contract": "Contract",
      "version": "Version",
      "title": "Title",
      "owner": "Owner",
      "status": "Status",
      "sunset": "Sunset",
      "description": "Description",
      "description.purpose": "Purpose",
      "description.usage": "Usage",
      "description.limitations": "Limitations",
      "compatibility": "Compatibility",
      "comparison": "Comparison",
      "quality": "Quality",
      "quality[]": "Quality promise",
      "quality[].unique": "Unique",
      "quality[].unique[]": "Field",
      "quality[].fresh": "Fresh",
      "quality[].fresh.field": "Field",
      "quality[].fresh.within": "Within",
      "quality[].complete": "Complete",
      "quality[].complete.field": "Field",
      "quality[].complete.atLeast": "At least",
      "service": "Service",
      "service.retention": "Retention",
      "service.availability": "Availability",
      "service.latency": "Latency",
      "service.frequency": "Frequency",
      "service.support": "Support",
      "tags": "Tags",
      "tags[]": "Tag",
      "customProperties": "Custom properties",
      "customProperties[]": "Custom property",
      "customProperties[].property": "Property",
      "customProperties[].value": "Value",
      "customProperties[].description": "Description"
    }
  }
};
