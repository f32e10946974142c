import type { Budget } from "../budget.js";
import { type CharClass, charsOf, refine } from "./char-ranges.js";
import type { Fate, Machine } from "./machine.js";

/** Judges what machines say about a text; undefined while it depends on what follows. */
export type Wanted = (says: readonly Fate[]) => boolean | undefined;

/** Texts, the shortest first; `complete` when there are no others. */
export interface Words {
  readonly texts: readonly string[];
  readonly complete: boolean;
}

interface State {
  readonly parts: readonly number[];
  readonly accepts: boolean;
  readonly next: (readonly [state: number, charClass: number])[];
}

/** Finds texts on which several machines say what is wanted, by following all of them at once. */
export function findWords(machines: readonly Machine[], wanted: Wanted, atLeast: number, budget: Budget): Words {
  const classes = inOrder(refine(machines.map((machine) => machine.classes)));
  if (atLeast === 1) {
    const quick = shortest(machines, classes, wanted, budget);
    if (quick.complete || quick.texts.length > 0) return quick;
  }
  const states = explore(machines, classes, wanted, budget);
  return enumerate(states, classes, atLeast, budget);
}

/** Every combination of what the machines say about some text. */
export function findVerdicts(machines: readonly Machine[], budget: Budget): boolean[][] {
  const found = new Map<string, boolean[]>();
  const classes = refine(machines.map((machine) => machine.classes));
  for (const { parts } of explore(machines, classes, () => undefined, budget)) {
    const says = machines.map((machine, index) => machine.accepts(parts[index] ?? 0));
    found.set(says.join(), says);
  }
  return [...found.values()];
}

/**
 * A text of at least so many characters, made longer by one character that may be repeated: found without following every
 * length. Undefined where no such text is found, which says nothing about others.
 */
export function findLongWord(
  machines: readonly Machine[],
  wanted: Wanted,
  { least, most }: { readonly least: number; readonly most: number },
  budget: Budget,
): string | undefined {
  const classes = inOrder(refine(machines.map((machine) => machine.classes)));
  const states = explore(machines, classes, wanted, budget);
  const before = new Map<number, readonly number[]>([[0, []]]);
  for (const [at, chars] of before) {
    for (const [to, which] of states[at]?.next ?? []) if (!before.has(to)) before.set(to, [...chars, which]);
  }
  const after = new Map<number, readonly number[]>();
  states.forEach(({ accepts }, index) => {
    if (accepts) after.set(index, []);
  });
  const back = states.map((): (readonly [number, number])[] => []);
  states.forEach(({ next }, from) => {
    for (const [to, which] of next) back[to]?.push([from, which]);
  });
  for (const [at, chars] of after) {
    for (const [from, which] of back[at] ?? []) if (!after.has(from)) after.set(from, [which, ...chars]);
  }
  let best: readonly number[] | undefined;
  for (const [at, chars] of before) {
    const rest = after.get(at);
    const loop = states[at]?.next.find(([to]) => to === at);
    if (!rest || !loop) continue;
    const fill = Math.max(0, least - chars.length - rest.length);
    const length = chars.length + rest.length + fill;
    if (length > most || (best && best.length <= length)) continue;
    budget.take(length / 10);
    best = [...chars, ...Array.from({ length: fill }, () => loop[1]), ...rest];
  }
  return best && textOf(best.map((which) => charsOf(classes[which]?.ranges ?? [], 1)[0] ?? 0));
}

function inOrder(classes: readonly CharClass[]): CharClass[] {
  const rank = (one: CharClass): number => {
    const [char = 0] = charsOf(one.ranges, 1);
    return char >= 97 && char <= 122 ? 0 : char >= 48 && char <= 57 ? 1 : char >= 65 && char <= 90 ? 2 : char;
  };
  return classes
    .map((one) => ({ one, by: rank(one) }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one);
}

function fatesOf(machines: readonly Machine[], parts: readonly number[]): Fate[] {
  return machines.map((machine, index) => machine.fate(parts[index] ?? 0));
}

function verdictsOf(machines: readonly Machine[], parts: readonly number[]): Fate[] {
  return machines.map((machine, index) => (machine.accepts(parts[index] ?? 0) ? "accepted" : "refused"));
}

function follow(machines: readonly Machine[], parts: readonly number[], { key }: CharClass): number[] {
  return machines.map((machine, index) => machine.step(parts[index] ?? 0, key[index] ?? 0));
}

/** Looks for one text only, and stops there. */
function shortest(machines: readonly Machine[], classes: readonly CharClass[], wanted: Wanted, budget: Budget): Words {
  const start = machines.map((machine) => machine.start);
  const seen = new Set([start.join()]);
  const queue: { parts: readonly number[]; from: number; char: number }[] = [{ parts: start, from: -1, char: 0 }];
  let broken = false;
  for (let index = 0; index < queue.length; index++) {
    const { parts } = queue[index] ?? { parts: start };
    if (wanted(verdictsOf(machines, parts)) === true) {
      const text = readBack(queue, index);
      if (text !== undefined) return { texts: [text], complete: false };
      broken = true;
    }
    budget.take(1 + classes.length);
    for (const charClass of classes) {
      const next = follow(machines, parts, charClass);
      const key = next.join();
      if (seen.has(key)) continue;
      seen.add(key);
      if (wanted(fatesOf(machines, next)) === false) continue;
      const [char = 0] = charsOf(charClass.ranges, 1);
      queue.push({ parts: next, from: index, char });
    }
  }
  return { texts: [], complete: !broken };
}

function readBack(queue: readonly { from: number; char: number }[], last: number): string | undefined {
  const chars: number[] = [];
  for (let at = last; at > 0; at = queue[at]?.from ?? 0) chars.push(queue[at]?.char ?? 0);
  return textOf(chars.reverse());
}

/** The text of some code points; undefined where two of them would become one. */
function textOf(chars: readonly number[]): string | undefined {
  let text = "";
  for (const char of chars) text += String.fromCodePoint(char);
  return [...text].length === chars.length ? text : undefined;
}

function explore(machines: readonly Machine[], classes: readonly CharClass[], wanted: Wanted, budget: Budget): State[] {
  const known = new Map<string, number>();
  const states: State[] = [];
  const reach = (parts: readonly number[]): number | undefined => {
    const key = parts.join();
    const same = known.get(key);
    if (same !== undefined) return same < 0 ? undefined : same;
    const hopeless = wanted(fatesOf(machines, parts)) === false;
    known.set(key, hopeless ? -1 : states.length);
    if (hopeless) return undefined;
    return states.push({ parts, accepts: wanted(verdictsOf(machines, parts)) === true, next: [] }) - 1;
  };
  reach(machines.map((machine) => machine.start));
  for (let index = 0; index < states.length; index++) {
    budget.take(1 + classes.length);
    const state = states[index];
    if (!state) break;
    classes.forEach((charClass, which) => {
      const to = reach(follow(machines, state.parts, charClass));
      if (to !== undefined) state.next.push([to, which]);
    });
  }
  return states;
}

function enumerate(states: readonly State[], classes: readonly CharClass[], atLeast: number, budget: Budget): Words {
  const alive = leadingOn(states);
  const texts: string[] = [];
  let broken = false;
  let cutOff = false;
  let layer = new Map<number, number[][]>(alive.has(0) ? [[0, [[]]]] : []);
  while (layer.size > 0 && texts.length < atLeast) {
    const next = new Map<number, number[][]>();
    for (const [at, prefixes] of layer) {
      const state = states[at];
      if (!state) continue;
      if (state.accepts) {
        for (const prefix of prefixes) {
          const text = textOf(prefix);
          if (text === undefined) broken = true;
          else texts.push(text);
        }
      }
      for (const [to, which] of state.next) {
        if (!alive.has(to)) continue;
        const gathered = next.get(to) ?? [];
        next.set(to, gathered);
        const chars = charsOf(classes[which]?.ranges ?? [], atLeast + 1);
        for (const prefix of prefixes) {
          for (const char of chars) {
            if (gathered.length > atLeast) {
              cutOff = true;
              break;
            }
            budget.take(1 + prefix.length / 10);
            gathered.push([...prefix, char]);
          }
        }
      }
    }
    layer = next;
  }
  return { texts, complete: layer.size === 0 && !broken && !cutOff };
}

/** The states from which an accepting one can be reached. */
function leadingOn(states: readonly State[]): Set<number> {
  const back = states.map((): number[] => []);
  states.forEach(({ next }, from) => {
    for (const [to] of next) back[to]?.push(from);
  });
  const alive = new Set(states.flatMap(({ accepts }, index) => (accepts ? [index] : [])));
  for (const one of alive) for (const from of back[one] ?? []) alive.add(from);
  return alive;
}
