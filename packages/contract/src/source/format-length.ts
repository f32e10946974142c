/** How short and how long a text of a format can be, in code points, as far as the format says it; undefined when it does not. */
export function formatLength(format: string): { readonly min: number; readonly max: number } | undefined {
  return Object.hasOwn(lengths, format) ? lengths[format] : undefined;
}

// RFC 3339, RFC 5321, RFC 1035, RFC 4122, RFC 791, RFC 4291. The fraction of a second may have any number of digits.
const lengths: { readonly [format: string]: { readonly min: number; readonly max: number } } = {
  date: { min: 10, max: 10 },
  "date-time": { min: 20, max: Infinity },
  time: { min: 9, max: Infinity },
  email: { min: 3, max: 254 },
  "idn-email": { min: 3, max: 254 },
  hostname: { min: 1, max: 253 },
  "idn-hostname": { min: 1, max: 253 },
  uuid: { min: 36, max: 36 },
  ipv4: { min: 7, max: 15 },
  ipv6: { min: 2, max: 45 },
};
