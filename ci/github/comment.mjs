// Writes a report into a comment on a pull request, or brings up to date the one that stands there. Needs nothing but
// Node, and says a warning where it may not write: the verdict is the check's, not the comment's.
import { readFileSync } from "node:fs";
import { githubApi, isOurs, warn } from "./github-api.mjs";

const { TRELLIS_MARKDOWN: file = "", TRELLIS_PULL: pull = "" } = process.env;

try {
  if (file === "" || !/^\d+$/.test(pull)) throw new Error("there is no report, or no pull request");
  const body = readFileSync(file, "utf8");
  const api = githubApi();
  const comments = await api.all(`/issues/${pull}/comments`);
  const before = comments.find(isOurs);
  if (before === undefined) await api.send("POST", `/issues/${pull}/comments`, { body });
  else if (before.body !== body) await api.send("PATCH", `/issues/comments/${before.id}`, { body });
} catch (error) {
  warn(`The report could not be written into a comment: ${error.message}.`);
}
