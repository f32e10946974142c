const marker = "<!-- trellis-report -->";

/** Whether a comment or an issue is one of ours: anybody can write the marker, but not as the bot of a workflow. */
export function isOurs({ body, user }) {
  return user?.type === "Bot" && typeof body === "string" && body.startsWith(marker);
}

/** Says a warning in the log, as a command of GitHub Actions. */
export function warn(text) {
  console.log(`::warning::${text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}`);
}

/** The parts of GitHub's REST API that we need, for the repository that the workflow runs in. */
export function githubApi() {
  const {
    GITHUB_API_URL: base = "https://api.github.com",
    GITHUB_REPOSITORY: name,
    TRELLIS_TOKEN: token,
  } = process.env;
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    "x-github-api-version": "2022-11-28",
  };

  async function call(method, path, body) {
    const response = await fetch(`${base}/repos/${name}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`GitHub answered ${method} ${path} with ${response.status}`);
    return response.json();
  }

  return {
    send: call,
    /** Every page of a list, and no more than a hundred of them. */
    async all(path) {
      const found = [];
      for (let page = 1; page <= 100; page++) {
        const some = await call("GET", `${path}${path.includes("?") ? "&" : "?"}per_page=100&page=${page}`);
        found.push(...some);
        if (some.length < 100) break;
      }
      return found;
    },
  };
}
