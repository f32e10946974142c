/**
 * Where a finding is. Every part is optional. Files are relative to the run's root and written with "/";
 * counts start at 1; columns are in UTF-16 units, as editors count them.
 */
export interface Place {
  /** The tool's name, as its manifest says it. */
  tool?: string;
  file?: string;
  line?: number;
  column?: number;
  /** The nth record of a data set, the header not counted. */
  record?: number;
  sheet?: string;
  /** A cell as the program shows it: "C14". */
  cell?: string;
  /** A contract as it is referred to: "lead@1". */
  contract?: string;
  /** A template as it is referred to: "landing-page@1". */
  template?: string;
  slot?: string;
  /** RFC 6901 pointer into the document or record; it names the field concerned, even one that is missing. */
  pointer?: string;
}
