import { checkLayers } from "./layers/check-layers.js";
import { checkStructure } from "./layers/check-structure.js";
import { problemLine } from "./layers/problem.js";
import { repositoryRoot, workspacePackages } from "./repository.js";

const problems = [...checkLayers(repositoryRoot), ...checkStructure(repositoryRoot)];
for (const problem of problems) console.error(problemLine(problem));
if (problems.length) process.exitCode = 1;
else console.log(`${workspacePackages().length} packages stand on their layers.`);
