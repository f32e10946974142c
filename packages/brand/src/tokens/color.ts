import type { Json } from "@trellis/findings";

/** A colour as light: red, green and blue from 0 to 1, linear, and how opaque it is. */
export interface Light {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

type Triple = readonly [number, number, number];

const decode = (channel: number): number => {
  const size = Math.abs(channel);
  return Math.sign(channel) * (size <= 0.04045 ? size / 12.92 : ((size + 0.055) / 1.055) ** 2.4);
};
const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;

const xyzToLinear: readonly Triple[] = [
  [3.2409699419045226, -1.5373831775700935, -0.4986107602930034],
  [-0.9692436362808796, 1.8759675015077202, 0.04155505740717559],
  [0.05563007969699366, -0.20397695888897652, 1.0569715142428786],
];
const p3ToXyz: readonly Triple[] = [
  [0.4865709486482162, 0.26566769316909306, 0.1982172852343625],
  [0.2289745640697488, 0.6917385218365064, 0.079286914093745],
  [0, 0.04511338185890264, 1.043944368900976],
];
const oklabToLms: readonly Triple[] = [
  [1, 0.3963377773761749, 0.2158037573099136],
  [1, -0.1055613458156586, -0.0638541728258133],
  [1, -0.0894841775298119, -1.2914855480194092],
];
const lmsToLinear: readonly Triple[] = [
  [4.0767416360759583, -3.3077115392580629, 0.2309699031821043],
  [-1.2684379732850315, 2.6097573492876882, -0.3413193760026573],
  [-0.0041960761386756, -0.7034186179359362, 1.7076146940746117],
];
/** D50, the white of Lab, brought to D65, the white of screens. */
const d50ToD65: readonly Triple[] = [
  [0.955473421488075, -0.02309845494876471, 0.06325924320057072],
  [-0.0283697093338637, 1.0099953980813041, 0.021041441191917323],
  [0.012314014864481998, -0.020507649298898964, 1.330365926242124],
];

const spaces: Readonly<Record<string, (components: Triple) => Triple>> = {
  srgb: ([r, g, b]) => [decode(r), decode(g), decode(b)],
  "srgb-linear": (rgb) => rgb,
  "display-p3": ([r, g, b]) => times(xyzToLinear, times(p3ToXyz, [decode(r), decode(g), decode(b)])),
  "xyz-d65": (xyz) => times(xyzToLinear, xyz),
  "xyz-d50": (xyz) => times(xyzToLinear, times(d50ToD65, xyz)),
  hsl: ([h, s, l]) => spacesOf("srgb", hslToRgb(h, s / 100, l / 100)),
  hwb: ([h, w, b]) => spacesOf("srgb", hwbToRgb(h, w / 100, b / 100)),
  oklab: (lab) => times(lmsToLinear, cube(times(oklabToLms, lab))),
  oklch: ([l, c, h]) => spacesOf("oklab", polar(l, c, h)),
  lab: (lab) => spacesOf("xyz-d50", labToXyz(lab)),
  lch: ([l, c, h]) => spacesOf("lab", polar(l, c, h)),
};

function spacesOf(space: string, components: Triple): Triple {
  return spaces[space]?.(components) ?? [0, 0, 0];
}

function cube([x, y, z]: Triple): Triple {
  return [x ** 3, y ** 3, z ** 3];
}

function polar(l: number, chroma: number, hue: number): Triple {
  const angle = (hue * Math.PI) / 180;
  return [l, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

function hslToRgb(hue: number, saturation: number, lightness: number): Triple {
  const channel = (n: number): number => {
    const k = (n + hue / 30) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

function hwbToRgb(hue: number, white: number, black: number): Triple {
  if (white + black >= 1) return [white / (white + black), white / (white + black), white / (white + black)];
  return hslToRgb(hue, 1, 0.5).map((channel) => channel * (1 - white - black) + white) as unknown as Triple;
}

function labToXyz([l, a, b]: Triple): Triple {
  const kappa = 24389 / 27;
  const epsilon = 216 / 24389;
  const y = (l + 16) / 116;
  const x = y + a / 500;
  const z = y - b / 200;
  const back = (t: number): number => (t ** 3 > epsilon ? t ** 3 : (116 * t - 16) / kappa);
  return [
    back(x) * (0.3457 / 0.3585),
    l > kappa * epsilon ? y ** 3 : l / kappa,
    back(z) * ((1 - 0.3457 - 0.3585) / 0.3585),
  ];
}

/** Reads a DTCG 2025.10 colour value; undefined when it is none, or of a space that is not known. */
export function readColor(value: Json): Light | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { colorSpace, components, alpha } = value as { colorSpace?: Json; components?: Json; alpha?: Json };
  if (typeof colorSpace !== "string" || !Array.isArray(components) || components.length !== 3) return undefined;
  const read = Object.hasOwn(spaces, colorSpace) ? spaces[colorSpace] : undefined;
  const numbers = components.map((component) => (component === "none" ? 0 : component));
  if (!read || !numbers.every((one) => typeof one === "number" && Number.isFinite(one))) return undefined;
  if (alpha !== undefined && (typeof alpha !== "number" || alpha < 0 || alpha > 1)) return undefined;
  const [red, green, blue] = read(numbers as unknown as Triple).map((one) =>
    Math.min(1, Math.max(0, one)),
  ) as unknown as Triple;
  return { red, green, blue, alpha: alpha ?? 1 };
}

/** The contrast of two colours as WCAG 2.2 counts it, from 1 to 21. A front that lets light through is laid on the back. */
export function contrastRatio(front: Light, back: Light): number {
  const over = back.alpha < 1 ? lay(back, { red: 1, green: 1, blue: 1, alpha: 1 }) : back;
  const [a, b] = [luminance(lay(front, over)), luminance(over)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance({ red, green, blue }: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Browsers mix in sRGB as it is encoded. */
function lay(front: Light, back: Light): Light {
  if (front.alpha >= 1) return front;
  const mix = (a: number, b: number): number => decode(encode(a) * front.alpha + encode(b) * (1 - front.alpha));
  return {
    red: mix(front.red, back.red),
    green: mix(front.green, back.green),
    blue: mix(front.blue, back.blue),
    alpha: 1,
  };
}

function encode(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}
