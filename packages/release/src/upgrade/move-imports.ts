/**
 * Moves what a module imports: `modules` is from old to new, "@acme/contracts/lead/v1" to "…/v2", and what lies below
 * moves along. Only the text between quotation marks after `from`, `import` or `require` changes.
 */
export function moveImports(text: string, modules: ReadonlyMap<string, string>): string {
  return text.replace(
    /(\b(?:from|import|require)\s*\(?\s*)(["'])([^"'\n]+)\2/g,
    (all, before: string, mark: string, specifier: string) => {
      for (const [old, fresh] of modules) {
        if (specifier !== old && !specifier.startsWith(`${old}/`)) continue;
        return `${before}${mark}${fresh}${specifier.slice(old.length)}${mark}`;
      }
      return all;
    },
  );
}
