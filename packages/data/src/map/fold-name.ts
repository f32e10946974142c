/** A name without case, accents, spaces and signs: "E-mail Address:" and "EmailAddress" are the same. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
