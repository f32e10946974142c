export { type GitlabOptions, renderGitlab } from "./render-gitlab.js";
