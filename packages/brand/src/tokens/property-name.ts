/** The CSS custom property of a token: `color.accent.sun` is `--color-accent-sun`. */
export function propertyName(token: string): string {
  return `--${token.replaceAll(".", "-").replaceAll(/[^A-Za-z0-9_-]/g, "-")}`;
}
