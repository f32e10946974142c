import type { Json } from "@trellis/findings";
import { none, type Outcome, type Reason } from "../outcome.js";

/** Keeps what is left open while the ways to a document are tried one after the other. */
export class Doubt {
  private loop = Number.POSITIVE_INFINITY;
  private open: Extract<Outcome, { found: "maybe" }> | undefined;

  /** Notes a way that did not lead to a document. */
  note(outcome: Outcome): void {
    if (outcome.found === "no") this.loop = Math.min(this.loop, outcome.loop ?? Number.POSITIVE_INFINITY);
    else if (
      outcome.found === "maybe" &&
      (!this.open || (this.open.value === undefined && outcome.value !== undefined))
    ) {
      this.open = { ...outcome, ...(this.open?.fleeting ? { fleeting: true } : {}) };
    }
  }

  /** Notes a way that stays open. */
  leave(reason: Reason, value?: Json): void {
    this.note({ found: "maybe", reason, ...(value === undefined ? {} : { value }) });
  }

  /** Whether some way stays open. */
  get isOpen(): boolean {
    return this.open !== undefined;
  }

  /** What follows when every way was tried. */
  conclude(): Outcome {
    if (this.open) return this.open;
    return this.loop === Number.POSITIVE_INFINITY ? none : { found: "no", loop: this.loop };
  }
}
