import { join } from "node:path";
import ts from "typescript";
import { repositoryRoot } from "../repository.js";

/** What the compiler says against `files`, which read our packages from source: "name.ts:3 Cannot find name 'x'." */
export function typeErrors(files: readonly string[]): string[] {
  if (files.length === 0) return [];
  const config = join(repositoryRoot, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    repositoryRoot,
  );
  const program = ts.createProgram([...files], {
    ...options,
    noEmit: true,
    noUnusedLocals: false,
    typeRoots: [join(repositoryRoot, "node_modules", "@types")],
  });
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (!source) return [`${file} could not be read.`];
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0, messageText }) => {
        const { line } = source.getLineAndCharacterOfPosition(start);
        return `${file}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
      },
    );
  });
}
