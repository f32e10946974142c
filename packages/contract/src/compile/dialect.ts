/** The dialects of JSON Schema that can be compiled. Contracts are written in 2020-12. */
export type Dialect = "2020-12" | "draft-07";
