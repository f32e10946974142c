const weeks = /^P\d+W$/;
const period =
  /^P(?!$)(?:(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)?)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?$/;

/** RFC 3339 `duration` (appendix A): "P1Y6M", "PT36H", "P2W"; no fractions and no gaps between units. */
export function isDuration(text: string): boolean {
  return period.test(text) || weeks.test(text);
}
