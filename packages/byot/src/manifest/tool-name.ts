const longestName = 64;

/** Whether a text can be a tool's name, as the manifest's schema says it. */
export function isToolName(text: string): boolean {
  return text.length <= longestName && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** The name that comes nearest to a text: "Événements (Paris)" is "evenements-paris". */
export function suggestToolName(text: string): string | undefined {
  const plain = text.slice(0, 200).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const name = plain
    .match(/[a-z0-9]+/g)
    ?.join("-")
    .slice(0, longestName)
    .replace(/-$/, "");
  return name === "" ? undefined : name;
}
