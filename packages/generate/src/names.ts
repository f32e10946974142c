/** A contract's name as a name in code: `contract-header` is `contractHeader`. */
export function exportName(name: string): string {
  const camel = name.replace(/[^A-Za-z0-9]+(.)?/g, (_, first: string | undefined) => (first ?? "").toUpperCase());
  const lower = camel.charAt(0).toLowerCase() + camel.slice(1);
  if (lower === "" || /^\d/.test(lower)) return `contract${camel}`;
  return reserved.has(lower) ? `${lower}Contract` : lower;
}

/** A contract's name as the name of a type: `contract-header` is `ContractHeader`. */
export function typeName(name: string): string {
  const value = exportName(name);
  return value.charAt(0).toUpperCase() + value.slice(1);
}

// Words that cannot name an export, and what the generated module imports.
const reserved = new Set(
  (
    "arguments await break case catch class const continue createContract debugger default delete do else enum errors eval " +
    "export extends false finally for function if implements import in instanceof interface is let new null package private " +
    "protected public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);
