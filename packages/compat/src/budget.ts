/** Thrown inside, never to a caller: the steps are used up. */
export class OutOfSteps extends Error {
  override readonly name = "OutOfSteps";
}

/** Counts work in steps, so that the same question always gets the same answer, on any machine. */
export interface Budget {
  /** Takes steps; throws {@link OutOfSteps} when there are none left. */
  take(steps: number): void;
  /** Begins again with as many as at first. */
  refill(): void;
}

/** A budget of so many steps. */
export function createBudget(steps: number): Budget {
  let left = steps;
  return {
    take(count) {
      left -= count;
      if (left < 0) throw new OutOfSteps("The steps are used up.");
    },
    refill() {
      left = steps;
    },
  };
}
