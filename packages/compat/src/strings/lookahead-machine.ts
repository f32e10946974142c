import { partition } from "./char-ranges.js";
import type { Machine } from "./machine.js";
import type { Look, Nfa } from "./nfa.js";
import { type After, type Before, holdsBetween, leadsSomewhere, wordSet } from "./nfa-steps.js";
import { UnsupportedPattern } from "./unsupported-pattern.js";

/** One way to read the text so far, and the conditions on what follows that it has taken on. */
interface Way {
  /** The state of the pattern itself; undefined when it has matched. */
  readonly main: number | undefined;
  /** Each must still match: the one state it is followed in. */
  readonly must: readonly { readonly look: number; readonly state: number }[];
  /** None may match: all the states that it can be in. */
  readonly mustNot: readonly { readonly look: number; readonly states: readonly number[] }[];
}

interface State {
  readonly ways: readonly Way[];
  readonly before: Before;
  readonly next: (number | undefined)[];
  accepts?: boolean;
}

const mostStates = 5000;
const mostWays = 400;
const accepted = 0;

/** The machine of a pattern with conditions on what follows in its middle. */
export function lookaheadMachine(nfa: Nfa): Machine {
  const classes = partition(nfa.asksWords ? [...nfa.sets, wordSet] : nfa.sets);
  const isWord = classes.map(({ key }) => nfa.asksWords && key[nfa.sets.length] === 1);
  const looks = [...new Set(nfa.empty.flatMap((edges) => edges.flatMap(({ look }) => (look ? [look] : []))))];
  const canBeginLater = leadsSomewhere(nfa);
  const beginning: Way = { main: nfa.start, must: [], mustNot: [] };
  const states: State[] = [{ ways: [], before: "other", next: [] }];
  const known = new Map<string, number>();

  const intern = (ways: ReadonlyMap<string, Way>, before: Before): number => {
    const key = `${before} ${[...ways.keys()].sort().join(" ")}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    if (states.length >= mostStates) throw new UnsupportedPattern("The pattern's automaton is too large.");
    const made = states.push({ ways: [...ways.values()], before, next: [] }) - 1;
    known.set(key, made);
    return made;
  };
  const start = intern(new Map([[keyOf(beginning), beginning]]), "start");

  const isMet = ({ main, must, mustNot }: Way, atEnd: boolean): boolean =>
    main === undefined && must.length === 0 && (atEnd || mustNot.length === 0);

  function step(from: number, charClass: number): number {
    if (from === accepted) return accepted;
    const state = states[from];
    if (!state) return from;
    const before = state.next[charClass];
    if (before !== undefined) return before;
    const here = closure(nfa, looks, state, isWord[charClass] ? "word" : "other");
    let to = accepted;
    if (!here.some((way) => isMet(way, false))) {
      const key = classes[charClass]?.key ?? [];
      const ways = new Map<string, Way>();
      const add = (way: Way): void => {
        if (ways.size >= mostWays) throw new UnsupportedPattern("The pattern's automaton is too large.");
        ways.set(keyOf(way), way);
      };
      if (canBeginLater) add(beginning);
      for (const way of here) for (const moved of move(way, nfa, looks, key)) add(moved);
      to = intern(ways, nfa.asksWords && isWord[charClass] ? "word" : "other");
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
      state.accepts ??= closure(nfa, looks, state, "end").some((way) => isMet(way, true));
      return state.accepts;
    },
    fate(at) {
      if (at === accepted) return "accepted";
      return states[at]?.ways.length === 0 ? "refused" : "open";
    },
  };
}

function keyOf({ main, must, mustNot }: Way): string {
  const asked = must.map(({ look, state }) => `${look}.${state}`);
  const forbidden = mustNot.map(({ look, states }) => `${look}!${states.join("+")}`);
  return `${main ?? "done"}:${[...new Set([...asked, ...forbidden])].sort().join(",")}`;
}

/** Everything that the ways lead to without reading; those that break a condition are left out. */
function closure(nfa: Nfa, looks: readonly Look[], { ways, before }: State, after: After): Way[] {
  const reached = new Map<string, Way>();
  const open: Way[] = [];
  const add = (way: Way): void => {
    const mustNot = way.mustNot.map(({ look, states }) => ({
      look,
      states: spread(looks[look]?.nfa, states, before, after),
    }));
    if (mustNot.some(({ look, states }) => states.includes(looks[look]?.nfa.end ?? -1))) return;
    const next: Way = { ...way, mustNot };
    const key = keyOf(next);
    if (reached.has(key)) return;
    if (reached.size >= mostWays) throw new UnsupportedPattern("The pattern's automaton is too large.");
    reached.set(key, next);
    open.push(next);
  };
  for (const way of ways) add(way);
  for (let way = open.pop(); way; way = open.pop()) {
    const { main, must, mustNot } = way;
    if (main === nfa.end) add({ main: undefined, must, mustNot });
    for (const { when, to, look } of main === undefined ? [] : (nfa.empty[main] ?? [])) {
      if (!holdsBetween(when, before, after)) continue;
      const which = look ? looks.indexOf(look) : -1;
      if (!look) add({ main: to, must, mustNot });
      else if (look.negate) add({ main: to, must, mustNot: [...mustNot, { look: which, states: [look.nfa.start] }] });
      else add({ main: to, must: [...must, { look: which, state: look.nfa.start }], mustNot });
    }
    must.forEach(({ look, state }, index) => {
      const inside = looks[look]?.nfa;
      const others = must.filter((_, at) => at !== index);
      if (state === inside?.end) add({ main, must: others, mustNot });
      for (const { when, to } of inside?.empty[state] ?? []) {
        if (holdsBetween(when, before, after)) add({ main, must: [...others, { look, state: to }], mustNot });
      }
    });
  }
  return [...reached.values()];
}

function spread(nfa: Nfa | undefined, states: readonly number[], before: Before, after: After): number[] {
  const reached = new Set(states);
  for (const one of reached) {
    for (const { when, to } of nfa?.empty[one] ?? []) if (holdsBetween(when, before, after)) reached.add(to);
  }
  return [...reached].sort((a, b) => a - b);
}

/** The ways after a character; `key` says which sets it is in. */
function move({ main, must, mustNot }: Way, nfa: Nfa, looks: readonly Look[], key: readonly number[]): Way[] {
  const after = (one: Nfa | undefined, state: number): number[] =>
    (one?.chars[state] ?? []).filter(({ set }) => key[set] === 1).map(({ to }) => to);
  const forbidden = mustNot
    .map(({ look, states }) => ({
      look,
      states: [...new Set(states.flatMap((state) => after(looks[look]?.nfa, state)))].sort((a, b) => a - b),
    }))
    .filter(({ states }) => states.length > 0);
  const mains = main === undefined ? [undefined] : after(nfa, main);
  let ways: Way[] = mains.map((to) => ({ main: to, must: [], mustNot: forbidden }));
  for (const { look, state } of must) {
    const next = after(looks[look]?.nfa, state);
    ways = ways.flatMap((way) => next.map((to) => ({ ...way, must: [...way.must, { look, state: to }] })));
  }
  return ways;
}
