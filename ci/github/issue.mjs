// Keeps one open issue that says what ends soon. It is opened when something does, brought up to date, and closed when
// nothing does any more.
import { readFileSync } from "node:fs";
import { githubApi, isOurs, warn } from "./github-api.mjs";

const { TRELLIS_MARKDOWN: file = "", TRELLIS_JSON: report = "", TRELLIS_TITLE: title = "" } = process.env;

try {
  const body = readFileSync(file, "utf8");
  const { findings } = JSON.parse(readFileSync(report, "utf8"));
  const api = githubApi();
  const before = (await api.all("/issues?state=open&labels=trellis")).find(isOurs);
  if (findings.length === 0) {
    if (before !== undefined) await api.send("PATCH", `/issues/${before.number}`, { body, state: "closed" });
  } else if (before === undefined) await api.send("POST", "/issues", { title, body, labels: ["trellis"] });
  else if (before.body !== body) await api.send("PATCH", `/issues/${before.number}`, { body });
} catch (error) {
  warn(`What ends soon could not be written into an issue: ${error.message}.`);
  process.exitCode = 1;
}
