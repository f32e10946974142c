export { type CheckDataOptions, type CheckedData, checkData, type DataProgress } from "./check/check-data.js";
export type { DataContract } from "./map/contract-names.js";
export type { ConversionName, DataMap, FixedValue, FromColumn, MapEntry } from "./map/data-map.js";
export { type CsvColumn, CsvRecord } from "./read/csv-record.js";
export type { DataRecord, ReadOptions } from "./read/data-record.js";
export type { Delimiter } from "./read/detect-delimiter.js";
export { type ReadCsvOptions, readCsv } from "./read/read-csv.js";
export { readJson } from "./read/read-json.js";
export { readNdjson } from "./read/read-ndjson.js";
