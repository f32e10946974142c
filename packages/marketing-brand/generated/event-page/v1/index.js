// Generated from templates/event-page/v1. Do not edit: change the template, then run `npx trellis generate`.
import { eventPage as content } from "./content/index.js";
import { eventPage as locale } from "./locale/index.js";
import { eventPage as market } from "./market/index.js";
import { render } from "./render.js";
import { shape, slots } from "./shape.js";

const contracts = { content, locale, market };

export const eventPage = {
  ref: "event-page@1",
  header: {
    "name": "event-page",
    "version": "1.0.0",
    "major": 1,
    "title": "Event page",
    "owner": "events",
    "status": "active"
  },
  kind: "page",
  slots,
  contract: (layer) => contracts[layer],
  shape,
  tokens: { digest: "sha256-a83781d193cdb9292023148cfddb4e86f42f33e9b74b0a18b8c490d7589de217" },
  digest: "sha256-70c3c0e482ca1e72fb90489812154dfe0b8142308c25cbffd67e443ade05e883",
  render,
};
