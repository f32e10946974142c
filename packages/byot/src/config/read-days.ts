/** The number of days of an ISO 8601 duration that is written in days: 30 for "P30D". */
export function readDays(duration: string): number | undefined {
  const days = /^P([1-9]\d{0,3})D$/.exec(duration)?.[1];
  return days === undefined ? undefined : Number(days);
}
