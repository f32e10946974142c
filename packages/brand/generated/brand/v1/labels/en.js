// Generated from contracts/brand/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "brand@1": {
    "title": "Brand rules",
    "fields": {
      "brand": "Brand",
      "links": "Links",
      "links.schemes": "Schemes",
      "links.schemes[]": "Scheme",
      "links.hosts": "Hosts",
      "links.hosts[]": "Host",
      "links.exact": "Exact",
      "links.exact[]": "Address",
      "words": "Words",
      "markets": "Markets"
    }
  }
};
