/** What a report of a fault in Trellis should hold. */
export interface InternalErrorFacts {
  readonly trellis: string;
  readonly node: string;
  readonly system: string;
  readonly command: string;
  readonly error: string;
}
