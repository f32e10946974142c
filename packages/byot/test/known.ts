import type { Finding } from "@trellis/findings";
import { checkWorkspace, makeWorkspace } from "./workspace.js";

/** A tool that came with two problems, and a list that knows `count` of them until a day. */
export async function checkKnown(
  { until = "2027-12-31", count = 2, since = "2027-01-15", more = "" },
  data = '{"givenName":"Ada"}\n{"givenName":"Grace"}\n',
): Promise<readonly Finding[]> {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": "tool: visits\nowner: sales\nproduces: [{ contract: lead@1, data: leads.ndjson }]\n",
    "tools/visits/leads.ndjson": data,
    "trellis.known.yaml": knownList({ until, count, since }) + more,
  });
  return (await checkWorkspace(cwd)).findings;
}

/** A list of known problems as a file. */
export function knownList({ until = "2027-12-31", count = 2, since = "2027-01-15" }): string {
  return `tools:
  - tool: visits
    since: "${since}"
    until: "${until}"
    reason: It came late.
    problems:
      - fingerprint: c8b6f2d9e3582c08
        rule: data/required-missing
        count: ${count}
`;
}
