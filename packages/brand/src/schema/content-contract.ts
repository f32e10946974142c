import { contractFields, type SchemaObject } from "@trellis/contract";
import { compileValidator, type Validator } from "@trellis/contract/compile";
import { type Contract, type ContractHeader, createContract } from "@trellis/runtime";

/** A contract made here and now of a template's content schema; compiled when it is first asked. */
export function contractOf(header: ContractHeader, schema: SchemaObject): Contract {
  let made: Validator | undefined;
  const validator = (): Validator => {
    made ??= compileValidator(schema, { trustSchema: true });
    return made;
  };
  return createContract({
    header,
    is: (input) => validator().is(input),
    errors: (input) => validator().errors(input),
    fields: Object.fromEntries(contractFields(schema).map(({ path, classification }) => [path, classification])),
  });
}
