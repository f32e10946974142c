import type { WaiverState } from "@trellis/findings/waive";

/** Everything that the commands about exceptions say in one language, besides the words of rules. */
export interface ExceptionTexts {
  /** Names of the parts of an exception, before what they hold. */
  readonly parts: {
    readonly rule: string;
    readonly place: string;
    readonly reason: string;
    readonly learn: string;
    readonly owner: string;
    readonly until: string;
    readonly renews: string;
    readonly outcome: string;
    readonly evidence: string;
    readonly waitsFor: string;
  };
  /** The last day, and the zone in which it ends. */
  until(day: string, zone: string): string;
  readonly waive: {
    readonly askReason: string;
    readonly askLearn: string;
    askUntil(latest: string): string;
    askOwner(suggested: string | undefined): string;
    askOutcome(id: string): string;
    askWhich(amount: number): string;
    readonly confirm: string;
    /** The words that mean yes. */
    readonly yes: readonly string[];
    made(id: string): string;
    promise(until: string): string;
    asksFor(owner: string): string;
    readonly anyOwner: string;
    grantWith(command: string): string;
    written(file: string): string;
    planned(file: string): string;
    readonly cancelled: string;
    /** The first line of a new waivers.yaml. */
    readonly heading: string;
  };
  readonly grant: {
    readonly none: string;
    asked(amount: number): string;
    sayYes(command: string): string;
    granted(amount: number): string;
    readonly again: string;
    /** The first line of a new grants.yaml. */
    readonly heading: string;
  };
  readonly waivers: {
    readonly none: string;
    readonly states: { readonly [S in WaiverState]: string };
    counted(amount: number): string;
    daysLeft(days: number): string;
  };
  readonly insights: {
    readonly none: string;
    /** How often a rule fails and is bent. */
    line(of: { fails: number; failing: number; bending: number; waived: number; advice: number }): string;
    proposal(rules: number): string;
    written(file: string): string;
  };
  /** A draft for those who keep a rule. */
  readonly proposal: {
    title(rule: string): string;
    intro(of: { rule: string; bending: number; fails: number; failing: number }): string;
    readonly level: string;
    readonly says: string;
    readonly owner: string;
    readonly heading: string;
    readonly columns: readonly string[];
    readonly open: string;
    readonly questions: string;
    readonly decisions: readonly string[];
    drafted(day: string): string;
  };
}
