import type { Finding } from "@trellis/findings";
import { checkWorkspace, makeWorkspace } from "./workspace.js";

/** Checks a tool that extends Acme's lead contract with what `extension` says, and gives what is found. */
export async function checkExtension(
  extension: string,
  record = '{"email":"ada@acme.example"}',
): Promise<readonly Finding[]> {
  const cwd = makeWorkspace({
    "tools/booth/trellis.yaml": "tool: booth\nowner: sales\nproduces: [{ contract: booth-lead, data: leads.ndjson }]\n",
    "tools/booth/leads.ndjson": `${record}\n`,
    "tools/booth/contracts/booth-lead.yaml": extension,
  });
  return (await checkWorkspace(cwd)).findings;
}
