import type { Collector, Finding } from "@trellis/findings";

const aboutMap = new Set(["data/map-invalid", "data/field-not-mapped"]);

/** Whether a finding is about a map, and was made by reading data with it. */
export function isAboutMap({ rule }: Finding): boolean {
  return aboutMap.has(rule);
}

/** What is wrong with a map whatever the data are is told once, and not for each of the files that it is for. */
export function tellOnce(collector: Collector): Collector {
  const told = new Set<string>();
  const add = (one: Finding): void => {
    const key = aboutMap.has(one.rule) ? JSON.stringify([one.at, one.data]) : undefined;
    if (key !== undefined && told.has(key)) return;
    if (key !== undefined) told.add(key);
    collector.add(one);
  };
  return {
    ...collector,
    add,
    addAll: (findings) => {
      for (const one of findings) add(one);
    },
    get total() {
      return collector.total;
    },
  };
}
