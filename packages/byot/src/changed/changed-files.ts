/** What changed since somebody last looked. Paths are absolute, links in their folders followed. */
export interface ChangedFiles {
  /** Files that are new, different or gone; of a renamed one, both names. A folder stands for everything in it. */
  readonly files: readonly string[];
  /** The folder whose changes are known. What lies elsewhere may have changed without anybody telling. */
  readonly root: string;
  /** The text that a file had before; undefined when it was not there, or when nobody kept it. */
  before(file: string): string | undefined;
}
