/**
 * What the functions of one module share: patterns, long lists and sets at the top, and names from the support module.
 * Everything is numbered in the order in which it is first asked for, so that the text is the same every time.
 */
export class Constants {
  readonly #names = new Map<string, string>();
  readonly #declarations: string[] = [];
  readonly #support = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** The name of the constant that holds `text`. */
  named(prefix: string, text: string): string {
    const known = this.#names.get(text);
    if (known) return known;
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    const name = `${prefix}${count}`;
    this.#names.set(text, name);
    this.#declarations.push(`const ${name} = ${text};`);
    return name;
  }

  /** A JSON value as text: written in place when short, else one constant however often it is used. */
  json(value: unknown): string {
    const text = JSON.stringify(value);
    const set = this.#names.get(setText(value));
    if (set !== undefined) return `[...${set}]`;
    return text.length > 80 ? this.named("list", text) : text;
  }

  /** The name of a set of values; once there is one, the same list is written as what is in it. */
  set(values: unknown): string {
    return this.named("set", setText(values));
  }

  /** The name of a function of the support module. */
  support(name: string): string {
    this.#support.add(name);
    return name;
  }

  /** The top of the module. */
  text(): string {
    const names = [...this.#support].sort();
    const imports = names.length ? [`import { ${names.join(", ")} } from "@trellis/runtime/support";`] : [];
    return [...imports, ...this.#declarations].join("\n");
  }
}

function setText(values: unknown): string {
  return `new Set(${codesText(values) ?? JSON.stringify(values)})`;
}

/** A long list of codes of one length (countries, currencies) as one text that is cut up: a third of the size. */
function codesText(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length <= 20) return undefined;
  const [first] = value as readonly unknown[];
  const length = typeof first === "string" ? first.length : 0;
  if (length === 0 || !value.every((one) => typeof one === "string" && one.length === length && /^[\w-]+$/.test(one))) {
    return undefined;
  }
  return `${JSON.stringify(value.join(""))}.match(/${".".repeat(length)}/g)`;
}
