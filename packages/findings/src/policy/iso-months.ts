/** How many months an ISO 8601 duration of years, months, weeks and days lasts; undefined when it is none. */
export function isoMonths(duration: string): number | undefined {
  const parts = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/.exec(duration);
  if (!parts) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return years * 12 + months + (weeks * 7 + days) / 30.44;
}
