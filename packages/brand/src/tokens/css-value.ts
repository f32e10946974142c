import type { Json } from "@trellis/findings";
import { readColor } from "./color.js";
import { isGroup } from "./token-tree.js";

/** The CSS of a token's value, or of the parts of one that CSS has no single value for; undefined when it is not of its type. */
export function cssValue(type: string, value: Json): string | Readonly<Record<string, string>> | undefined {
  const write = Object.hasOwn(writers, type) ? writers[type] : undefined;
  return write?.(value);
}

/** Whether a type is one of DTCG 2025.10. */
export function isTokenType(type: string): boolean {
  return Object.hasOwn(writers, type);
}

type Writer = (value: Json) => string | Readonly<Record<string, string>> | undefined;

const single =
  (type: string): ((value: Json | undefined) => string | undefined) =>
  (value) => {
    const made = value === undefined ? undefined : writers[type]?.(value);
    return typeof made === "string" ? made : undefined;
  };

const all = (parts: readonly (string | undefined)[], between = " "): string | undefined =>
  parts.every((part) => part !== undefined) ? parts.join(between) : undefined;

const number = (value: Json | undefined): string | undefined =>
  typeof value === "number" && Number.isFinite(value) ? String(value) : undefined;

const measured =
  (units: readonly string[]): Writer =>
  (value) =>
    isGroup(value) && units.includes(String(value.unit)) && number(value.value) !== undefined
      ? `${value.value}${value.unit}`
      : undefined;

const writers: Readonly<Record<string, Writer>> = {
  color: cssColor,
  dimension: measured(["px", "rem"]),
  duration: measured(["ms", "s"]),
  number,
  fontFamily: (value) => {
    const names = typeof value === "string" ? [value] : Array.isArray(value) ? (value as readonly Json[]) : [];
    return names.length > 0 && names.every((name) => typeof name === "string" && /^[\p{L}\p{N} _-]+$/u.test(name))
      ? names.map((name) => (/^[a-z-]+$/.test(String(name)) ? String(name) : `"${name}"`)).join(", ")
      : undefined;
  },
  fontWeight: (value) =>
    typeof value === "number" && value >= 1 && value <= 1000
      ? String(value)
      : typeof value === "string" && Object.hasOwn(weights, value)
        ? String(weights[value])
        : undefined,
  cubicBezier: (value) => {
    const points = Array.isArray(value) ? (value as readonly Json[]).map(number) : [];
    return points.length === 4 && all(points) !== undefined ? `cubic-bezier(${points.join(", ")})` : undefined;
  },
  strokeStyle: (value) =>
    typeof value === "string" && /^(?:solid|dashed|dotted|double|groove|ridge|outset|inset)$/.test(value)
      ? value
      : isGroup(value)
        ? "dashed"
        : undefined,
  border: (value) =>
    isGroup(value)
      ? all([single("dimension")(value.width), single("strokeStyle")(value.style), single("color")(value.color)])
      : undefined,
  transition: (value) =>
    isGroup(value)
      ? all([
          single("duration")(value.duration),
          single("cubicBezier")(value.timingFunction),
          single("duration")(value.delay),
        ])
      : undefined,
  shadow: (value) => {
    const list = Array.isArray(value) ? (value as readonly Json[]) : [value];
    return all(list.map(oneShadow), ", ");
  },
  gradient: (value) =>
    Array.isArray(value)
      ? all(
          (value as readonly Json[]).map((stop) =>
            isGroup(stop) && typeof stop.position === "number"
              ? all([single("color")(stop.color), `${Math.round(stop.position * 10_000) / 100}%`])
              : undefined,
          ),
          ", ",
        )
      : undefined,
  typography: (value) => {
    if (!isGroup(value)) return undefined;
    const parts: Record<string, string | undefined> = {
      "font-family": single("fontFamily")(value.fontFamily),
      "font-size": single("dimension")(value.fontSize),
      "font-weight": single("fontWeight")(value.fontWeight),
      "letter-spacing": single("dimension")(value.letterSpacing),
      "line-height": number(value.lineHeight),
    };
    return Object.values(parts).every((part) => part !== undefined) ? (parts as Record<string, string>) : undefined;
  },
};

function oneShadow(value: Json): string | undefined {
  if (!isGroup(value)) return undefined;
  const length = single("dimension");
  const inset = value.inset === true ? ["inset"] : [];
  return all([
    ...inset,
    length(value.offsetX),
    length(value.offsetY),
    length(value.blur),
    length(value.spread),
    single("color")(value.color),
  ]);
}

function cssColor(value: Json): string | undefined {
  if (!readColor(value) || !isGroup(value)) return undefined;
  const space = String(value.colorSpace);
  const [a, b, c] = (value.components as readonly Json[]).map((part) => (part === "none" ? "none" : String(part)));
  const alpha = typeof value.alpha === "number" && value.alpha < 1 ? ` / ${value.alpha}` : "";
  if (space === "srgb" && !(value.components as readonly Json[]).includes("none")) return hex(value);
  if (space === "hsl" || space === "hwb") return `${space}(${a} ${b}% ${c}%${alpha})`;
  if (space === "lab" || space === "lch" || space === "oklab" || space === "oklch")
    return `${space}(${a} ${b} ${c}${alpha})`;
  return `color(${space} ${a} ${b} ${c}${alpha})`;
}

function hex(value: { readonly [key: string]: Json }): string {
  const channels = [
    ...(value.components as readonly number[]),
    ...(typeof value.alpha === "number" && value.alpha < 1 ? [value.alpha] : []),
  ];
  const digits = channels.map((one) =>
    Math.round(Math.min(1, Math.max(0, one)) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}

const weights: Readonly<Record<string, number>> = {
  thin: 100,
  hairline: 100,
  "extra-light": 200,
  "ultra-light": 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  "semi-bold": 600,
  "demi-bold": 600,
  bold: 700,
  "extra-bold": 800,
  "ultra-bold": 800,
  black: 900,
  heavy: 900,
  "extra-black": 950,
  "ultra-black": 950,
};
