import { _, type Ajv } from "ajv";

/**
 * Lets errors tell the whole way through the schema, `#/oneOf/1/$ref/required`, as those of generated validators do. Ajv
 * starts the way anew behind a reference, and then nobody can tell the branches of a `oneOf` apart. For an instance that
 * collects all errors and inlines no reference.
 */
export function tellReferences(ajv: Ajv): void {
  const definition = ajv.getKeyword("$ref");
  if (typeof definition !== "object" || !("code" in definition)) return;
  const { code } = definition;
  definition.code = (cxt, type) => {
    const before = cxt.gen.const("before", _`errors`);
    code(cxt, type);
    const way = `${cxt.it.errSchemaPath}/$ref`;
    cxt.gen.code(
      _`for (let nth = ${before}; nth < errors; nth++) vErrors[nth].schemaPath = ${way} + vErrors[nth].schemaPath.slice(1);`,
    );
  };
}
