// Generated from templates/landing-page/v1. Do not edit: change the template, then run `npx trellis generate`.
import { landingPage as content } from "./content/index.js";
import { landingPage as locale } from "./locale/index.js";
import { landingPage as market } from "./market/index.js";
import { render } from "./render.js";
import { shape, slots } from "./shape.js";

const contracts = { content, locale, market };

export const landingPage = {
  ref: "landing-page@1",
  header: {
    "name": "landing-page",
    "version": "1.0.0",
    "major": 1,
    "title": "Landing page",
    "owner": "brand",
    "status": "active"
  },
  kind: "page",
  slots,
  contract: (layer) => contracts[layer],
  shape,
  tokens: { digest: "sha256-a83781d193cdb9292023148cfddb4e86f42f33e9b74b0a18b8c490d7589de217" },
  digest: "sha256-bd1fb1f63ba3a14abab9674f1baba4b0e2faefa69ecf76e03a510fab458a8d05",
  render,
};
