// Generated from templates/product-announcement/v1. Do not edit: change the template, then run `npx trellis generate`.
import { productAnnouncement as content } from "./content/index.js";
import { productAnnouncement as locale } from "./locale/index.js";
import { productAnnouncement as market } from "./market/index.js";
import { render } from "./render.js";
import { shape, slots } from "./shape.js";

const contracts = { content, locale, market };

export const productAnnouncement = {
  ref: "product-announcement@1",
  header: {
    "name": "product-announcement",
    "version": "1.0.0",
    "major": 1,
    "title": "Product announcement",
    "owner": "brand",
    "status": "active"
  },
  kind: "page",
  slots,
  contract: (layer) => contracts[layer],
  shape,
  tokens: { digest: "sha256-a83781d193cdb9292023148cfddb4e86f42f33e9b74b0a18b8c490d7589de217" },
  digest: "sha256-29ffb254d4a99cf979ce2f8653cd15887df16f72783cf75fc4a0c8779ab6e6d5",
  render,
};
