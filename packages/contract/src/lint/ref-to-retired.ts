import { finding } from "@trellis/findings";
import { refToRetired } from "../rules/contract/ref-to-retired.js";
import type { ContractSource } from "../source/contract-source.js";
import { everySchema, keyword } from "../source/json-schema.js";
import { type Check, placeIn } from "./check.js";
import { packageReferences } from "./referred-schemas.js";

/** `contract/ref-to-retired`: a schema builds on a contract that is no longer accepted, or names it with `x-refers-to`. */
export const checkRefToRetired: Check = function* ({ source, sources }) {
  // What is retired itself keeps what it had.
  if (source.kind === "contract" && source.header.status === "retired") return;
  const retired = (one: ContractSource | undefined): one is ContractSource => one?.header.status === "retired";
  for (const { from, pointer, to } of packageReferences(sources).references) {
    if (from !== source || to?.kind !== "contract" || !retired(to)) continue;
    yield finding(refToRetired, placeIn(source, source.schemaDocument, pointer), { name: to.ref });
  }
  for (const { schema, pointer } of everySchema(source.schema)) {
    const address = keyword(schema, "$ref");
    const theirs = sources.published?.schemas.find(({ uri }) => uri === String(address).split("#")[0]);
    if (theirs?.ref !== undefined && theirs.status === "retired")
      yield finding(refToRetired, placeIn(source, source.schemaDocument, `${pointer}/$ref`), { name: theirs.ref });
    const ref = keyword(schema, "x-refers-to");
    const to = sources.contracts.find((one) => one.ref === ref);
    if (!retired(to)) continue;
    yield finding(refToRetired, placeIn(source, source.schemaDocument, `${pointer}/x-refers-to`), { name: to.ref });
  }
};
