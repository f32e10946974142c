export { type GithubOptions, renderGithub } from "./render-github.js";
