import type { Finding } from "@trellis/findings";
import { checkWithPolicies } from "./policy-workspace.js";

const destinations = [
  { name: "mailing-vendor", regions: { eu: ["public", "internal", "personal"], us: ["public"] } },
  { name: "analytics-vendor", regions: { eu: ["public", "internal"] } },
  { name: "former-vendor", regions: {} },
];

/** What the check of a tool finds that sends data, where a policy says where data may go. */
export async function checkSending(
  sends: string,
  { produces = "", consumes = "lead@1", policy = true } = {},
): Promise<readonly Finding[]> {
  const manifest = `tool: leads
owner: sales
${consumes ? `consumes: [{ contract: ${consumes}, fields: [email] }]\n` : ""}${produces ? `produces: [${produces}]\n` : ""}sends: [${sends}]
`;
  const files = { "tools/leads/trellis.yaml": manifest, "tools/leads/app.js": "" };
  return checkWithPolicies(policy ? [{ more: { destinations } }] : [], files);
}
