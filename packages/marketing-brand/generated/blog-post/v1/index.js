// Generated from templates/blog-post/v1. Do not edit: change the template, then run `npx trellis generate`.
import { blogPost as content } from "./content/index.js";
import { blogPost as locale } from "./locale/index.js";
import { blogPost as market } from "./market/index.js";
import { render } from "./render.js";
import { shape, slots } from "./shape.js";

const contracts = { content, locale, market };

export const blogPost = {
  ref: "blog-post@1",
  header: {
    "name": "blog-post",
    "version": "1.0.0",
    "major": 1,
    "title": "Blog post",
    "owner": "brand",
    "status": "active"
  },
  kind: "page",
  slots,
  contract: (layer) => contracts[layer],
  shape,
  tokens: { digest: "sha256-a83781d193cdb9292023148cfddb4e86f42f33e9b74b0a18b8c490d7589de217" },
  digest: "sha256-d35031a4e0b392199efaca37571da9988b8393394aab845684cdf61ce6aae07e",
  render,
};
