import { type CharClass, classFinder, partition } from "./char-ranges.js";
import { lookaheadMachine } from "./lookahead-machine.js";
import type { Look, Nfa } from "./nfa.js";
import { type After, type Before, holdsBetween, leadsSomewhere, wordSet } from "./nfa-steps.js";
import { UnsupportedPattern } from "./unsupported-pattern.js";

/** What can still become of a text, whatever follows. */
export type Fate = "open" | "accepted" | "refused";

/** Reads a text character by character. States are numbers, made when they are first reached. */
export interface Machine {
  readonly classes: readonly CharClass[];
  readonly start: number;
  step(state: number, charClass: number): number;
  accepts(state: number): boolean;
  fate(state: number): Fate;
}

interface State {
  readonly kernel: readonly number[];
  readonly before: Before;
  /** For each condition on what went before: the states of its automaton, begun at every place so far. */
  readonly trails: readonly (readonly number[])[];
  readonly next: (number | undefined)[];
  accepts?: boolean;
}

const mostStates = 20_000;
const accepted = 0;

/** The machine of a pattern: it searches, so that nothing that follows a match matters. */
export function patternMachine(nfa: Nfa): Machine {
  if (nfa.looksAhead) return lookaheadMachine(nfa);
  const classes = partition(nfa.asksWords ? [...nfa.sets, wordSet] : nfa.sets);
  const isWord = classes.map(({ key }) => nfa.asksWords && key[nfa.sets.length] === 1);
  const canBeginLater = leadsSomewhere(nfa);
  const behinds = [...new Set(nfa.empty.flatMap((edges) => edges.flatMap(({ look }) => (look ? [look] : []))))];
  const states: State[] = [{ kernel: [], before: "other", trails: [], next: [] }];
  const known = new Map<string, number>();

  const intern = (kernel: readonly number[], before: Before, trails: State["trails"]): number => {
    const key = `${before} ${kernel.join()} ${trails.join(" ")}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    if (states.length >= mostStates) throw new UnsupportedPattern("The pattern's automaton is too large.");
    const made = states.push({ kernel, before, trails, next: [] }) - 1;
    known.set(key, made);
    return made;
  };
  const start = intern(
    [nfa.start],
    "start",
    behinds.map((look) => [look.nfa.start]),
  );

  function step(from: number, charClass: number): number {
    if (from === accepted) return accepted;
    const state = states[from];
    if (!state) return from;
    const before = state.next[charClass];
    if (before !== undefined) return before;
    const next = isWord[charClass] ? "word" : "other";
    const here = closure(nfa, behinds, state, next);
    let to = accepted;
    if (!here.has(nfa.end)) {
      const kernel = new Set<number>(canBeginLater ? [nfa.start] : []);
      const key = classes[charClass]?.key ?? [];
      for (const one of here) {
        for (const edge of nfa.chars[one] ?? []) if (key[edge.set] === 1) kernel.add(edge.to);
      }
      const after = nfa.asksWords && isWord[charClass] ? "word" : "other";
      const trails = behinds.map(({ nfa: inside }, index) => {
        const trail = new Set([inside.start]);
        for (const one of spread(inside, state.trails[index] ?? [], state.before, next)) {
          for (const edge of inside.chars[one] ?? []) if (key[edge.set] === 1) trail.add(edge.to);
        }
        return [...trail].sort((a, b) => a - b);
      });
      to = intern(
        [...kernel].sort((a, b) => a - b),
        after,
        trails,
      );
    }
    state.next[charClass] = to;
    return to;
  }

  return {
    classes,
    start,
    step,
    accepts(at) {
      if (at === accepted) return true;
      const state = states[at];
      if (!state) return false;
      state.accepts ??= closure(nfa, behinds, state, "end").has(nfa.end);
      return state.accepts;
    },
    fate(at) {
      if (at === accepted) return "accepted";
      return states[at]?.kernel.length === 0 ? "refused" : "open";
    },
  };
}

function closure(nfa: Nfa, behinds: readonly Look[], { kernel, before, trails }: State, after: After): Set<number> {
  const holds = behinds.map(
    ({ nfa: inside, negate }, index) => spread(inside, trails[index] ?? [], before, after).has(inside.end) !== negate,
  );
  return spread(nfa, kernel, before, after, (look) => holds[behinds.indexOf(look)] === true);
}

/** Everything that some states lead to without reading. */
function spread(
  nfa: Nfa,
  states: readonly number[],
  before: Before,
  after: After,
  isMet: (look: Look) => boolean = () => false,
): Set<number> {
  const reached = new Set(states);
  for (const one of reached) {
    for (const { when, to, look } of nfa.empty[one] ?? []) {
      if (holdsBetween(when, before, after) && (!look || isMet(look))) reached.add(to);
    }
  }
  return reached;
}

/** The machine of a length: from `least` to `most` characters. */
export function lengthMachine(least: number, most: number): Machine {
  const last = Number.isFinite(most) ? most + 1 : least;
  return {
    classes: partition([]),
    start: 0,
    step: (state) => Math.min(state + 1, last),
    accepts: (state) => state >= least && state <= most,
    fate: (state) =>
      state > most ? "refused" : state >= least && most === Number.POSITIVE_INFINITY ? "accepted" : "open",
  };
}

/** Whether a machine accepts a text. Takes time in proportion to the text. */
export function accepts(machine: Machine, text: string): boolean {
  const find = finderOf(machine);
  let state = machine.start;
  for (const char of text) {
    if (machine.fate(state) !== "open") break;
    state = machine.step(state, find(char.codePointAt(0) ?? 0));
  }
  return machine.accepts(state);
}

const finders = new WeakMap<Machine, (char: number) => number>();

function finderOf(machine: Machine): (char: number) => number {
  const known = finders.get(machine) ?? classFinder(machine.classes);
  finders.set(machine, known);
  return known;
}
