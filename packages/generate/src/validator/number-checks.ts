/**
 * Ajv's longer ways to look at a number, written shorter: `typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x)`
 * is `Number.isInteger(x)`, and a bound need not ask for NaN, since only finite numbers come to it.
 */
export function shortNumberCheck(text: string): string | undefined {
  const plain = text.replaceAll(/[\s()]/g, "");
  const integer = /^typeof(\w+(?:\.\w+)*)=="number"&&!\1%1&&!isNaN\1&&isFinite\1$/.exec(plain);
  if (integer) return `Number.isInteger(${integer[1]})`;
  const bound = /^(\w+(?:\.\w+)*)([<>]=?)(-?[\d.e+-]+)\|\|isNaN\1$/.exec(plain);
  return bound ? `${bound[1]} ${bound[2]} ${bound[3]}` : undefined;
}
