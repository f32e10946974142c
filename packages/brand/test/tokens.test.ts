import { expect, test } from "vitest";
import { contrastRatio, readColor, tokensCss } from "../src/tokens/index.js";
import { color, refused, tokensOf } from "./acme.js";

test("a resolver's modes become CSS, each with what differs", () => {
  const { tokens, findings } = tokensOf(
    {
      version: "2025.10",
      sets: { base: { sources: [{ $ref: "base.json" }] } },
      modifiers: {
        theme: { contexts: { light: [], dark: [{ $ref: "dark.json" }] }, default: "light" },
        market: { contexts: { uk: [], fr: [{ color: { brand: color(0, 0, 1) } }] }, default: "uk" },
      },
      resolutionOrder: [{ $ref: "#/sets/base" }, { $ref: "#/modifiers/theme" }, { $ref: "#/modifiers/market" }],
    },
    {
      "base.json": {
        color: {
          page: color(1, 1, 1),
          text: color(0, 0, 0),
          brand: color(1, 0, 0),
          link: { $type: "color", $value: "{color.brand}" },
        },
        type: {
          $type: "typography",
          body: {
            $value: {
              fontFamily: ["Acme Sans", "sans-serif"],
              fontSize: { value: 1, unit: "rem" },
              fontWeight: "bold",
              letterSpacing: { value: 0, unit: "px" },
              lineHeight: 1.5,
            },
          },
        },
        shadow: {
          $type: "shadow",
          $value: {
            color: { colorSpace: "oklch", components: [0.2, 0, 0], alpha: 0.5 },
            offsetX: { value: 0, unit: "px" },
            offsetY: { value: 1, unit: "px" },
            blur: { value: 2, unit: "px" },
            spread: { value: 0, unit: "px" },
          },
        },
      },
      "dark.json": { color: { page: color(0, 0, 0), text: color(1, 1, 1) } },
    },
  );
  expect(findings).toEqual([]);
  expect(Object.keys(tokens?.modes ?? {})).toEqual(["light/uk", "light/fr", "dark/uk", "dark/fr"]);
  expect(tokens && tokensCss(tokens)).toMatchInlineSnapshot(`
    ":root {
      --color-page: #ffffff;
      --color-text: #000000;
      --color-brand: #ff0000;
      --color-link: #ff0000;
      --type-body-font-family: "Acme Sans", sans-serif;
      --type-body-font-size: 1rem;
      --type-body-font-weight: 700;
      --type-body-letter-spacing: 0px;
      --type-body-line-height: 1.5;
      --shadow: 0px 1px 2px 0px oklch(0.2 0 0 / 0.5);
    }

    :root[data-mode~="fr"] {
      --color-brand: #0000ff;
      --color-link: #0000ff;
    }

    @media (prefers-color-scheme: dark) {
      :root:not([data-mode~="light"]) {
        --color-page: #000000;
        --color-text: #ffffff;
      }
    }

    :root[data-mode~="dark"] {
      --color-page: #000000;
      --color-text: #ffffff;
    }
    "
  `);
  expect(
    refused({
      ...(tokens ? { tokens } : {}),
      contrast: [
        { text: "color.text", on: "color.page" },
        { text: "color.page", on: "color.page" },
      ],
    }).map(({ data }) => data),
  ).toMatchInlineSnapshot(`
    [
      {
        "least": 4.5,
        "mode": "light/uk",
        "on": "color.page",
        "ratio": 1,
        "text": "color.page",
      },
      {
        "least": 4.5,
        "mode": "light/fr",
        "on": "color.page",
        "ratio": 1,
        "text": "color.page",
      },
      {
        "least": 4.5,
        "mode": "dark/uk",
        "on": "color.page",
        "ratio": 1,
        "text": "color.page",
      },
      {
        "least": 4.5,
        "mode": "dark/fr",
        "on": "color.page",
        "ratio": 1,
        "text": "color.page",
      },
    ]
  `);
});

test("contrast is what WCAG 2.2 says, in every space", () => {
  const light = (colorSpace: string, components: number[], alpha = 1) => {
    const read = readColor({ colorSpace, components, alpha });
    if (!read) throw new Error(colorSpace);
    return read;
  };
  const white = light("srgb", [1, 1, 1]);
  const ratios = [
    light("srgb", [0, 0, 0]),
    light("srgb", [0.4667, 0.4667, 0.4667]),
    light("hsl", [0, 0, 46.67]),
    light("oklch", [0.5693, 0, 0]),
    light("lab", [50.03, 0, 0]),
    light("display-p3", [0.4667, 0.4667, 0.4667]),
    light("srgb", [0, 0, 0], 0.5),
  ].map((one) => Math.round(contrastRatio(one, white) * 10) / 10);
  expect(ratios).toEqual([21, 4.5, 4.5, 4.5, 4.5, 4.5, 4]);
});
