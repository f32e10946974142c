// Generated from templates/newsletter/v1. Do not edit: change the template, then run `npx trellis generate`.
import { newsletter as content } from "./content/index.js";
import { newsletter as locale } from "./locale/index.js";
import { newsletter as market } from "./market/index.js";
import { render } from "./render.js";
import { shape, slots } from "./shape.js";

const contracts = { content, locale, market };

export const newsletter = {
  ref: "newsletter@1",
  header: {
    "name": "newsletter",
    "version": "1.0.0",
    "major": 1,
    "title": "Newsletter",
    "owner": "email-operations",
    "status": "active"
  },
  kind: "email",
  slots,
  contract: (layer) => contracts[layer],
  shape,
  tokens: { digest: "sha256-a83781d193cdb9292023148cfddb4e86f42f33e9b74b0a18b8c490d7589de217" },
  digest: "sha256-44db1daea12504e9386ef2f90f78be79a95f79dbf3acd657af39e0365bfc36d8",
  render,
};
