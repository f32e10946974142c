// Generated from templates/invitation/v1. Do not edit: change the template, then run `npx trellis generate`.
import { invitation as content } from "./content/index.js";
import { invitation as locale } from "./locale/index.js";
import { invitation as market } from "./market/index.js";
import { render } from "./render.js";
import { shape, slots } from "./shape.js";

const contracts = { content, locale, market };

export const invitation = {
  ref: "invitation@1",
  header: {
    "name": "invitation",
    "version": "1.0.0",
    "major": 1,
    "title": "Invitation e-mail",
    "owner": "events",
    "status": "active"
  },
  kind: "email",
  slots,
  contract: (layer) => contracts[layer],
  shape,
  tokens: { digest: "sha256-a83781d193cdb9292023148cfddb4e86f42f33e9b74b0a18b8c490d7589de217" },
  digest: "sha256-49715b519c0dc6d87388453973c266b834ad7995c790170b79cb6fa2e7f00ec5",
  render,
};
