// RFC 3492. Labels are short (63 characters at most), so nothing here needs to be fast.
const base = 36;
const lowestThreshold = 1;
const highestThreshold = 26;

/** What a punycoded label (without `xn--`) stands for, or undefined when it is none or holds only ASCII. */
export function decodePunycode(text: string): string | undefined {
  const delimiter = text.lastIndexOf("-");
  const points = delimiter > 0 ? Array.from(text.slice(0, delimiter), (one) => one.charCodeAt(0)) : [];
  let at = delimiter > 0 ? delimiter + 1 : 0;
  if (at >= text.length) return undefined;
  let point = 128;
  let bias = 72;
  let position = 0;
  while (at < text.length) {
    const before = position;
    let weight = 1;
    for (let step = base; ; step += base) {
      const digit = digitOf(text.charCodeAt(at++));
      if (digit < 0) return undefined;
      position += digit * weight;
      if (position > 0x7fffffff) return undefined;
      const limit = threshold(step, bias);
      if (digit < limit) break;
      weight *= base - limit;
    }
    bias = adapt(position - before, points.length + 1, before === 0);
    point += Math.floor(position / (points.length + 1));
    position %= points.length + 1;
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
    points.splice(position++, 0, point);
  }
  return String.fromCodePoint(...points);
}

/** The punycode of a label (without `xn--`), or undefined when the label is too long to have one. */
export function encodePunycode(label: string): string | undefined {
  if (label.length > 63) return undefined;
  const points = Array.from(label, (one) => one.codePointAt(0) ?? 0);
  const ascii = points.filter((one) => one < 128);
  let encoded = String.fromCharCode(...ascii) + (ascii.length > 0 ? "-" : "");
  let done = ascii.length;
  let point = 128;
  let delta = 0;
  let bias = 72;
  while (done < points.length) {
    const next = Math.min(...points.filter((one) => one >= point));
    delta += (next - point) * (done + 1);
    point = next;
    for (const one of points) {
      if (one < point) delta++;
      if (one !== point) continue;
      encoded += variableLength(delta, bias);
      bias = adapt(delta, done + 1, done === ascii.length);
      delta = 0;
      done++;
    }
    delta++;
    point++;
  }
  return encoded;
}

function variableLength(value: number, bias: number): string {
  let text = "";
  let rest = value;
  for (let step = base; ; step += base) {
    const limit = threshold(step, bias);
    if (rest < limit) return text + digits.charAt(rest);
    text += digits.charAt(limit + ((rest - limit) % (base - limit)));
    rest = Math.floor((rest - limit) / (base - limit));
  }
}

const digits = "abcdefghijklmnopqrstuvwxyz0123456789";

function digitOf(code: number): number {
  return Number.isNaN(code) ? -1 : digits.indexOf(String.fromCharCode(code).toLowerCase());
}

function threshold(step: number, bias: number): number {
  return Math.min(Math.max(step - bias, lowestThreshold), highestThreshold);
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let bias = 0;
  while (rest > ((base - lowestThreshold) * highestThreshold) / 2) {
    rest = Math.floor(rest / (base - lowestThreshold));
    bias += base;
  }
  return bias + Math.floor((base * rest) / (rest + 38));
}
