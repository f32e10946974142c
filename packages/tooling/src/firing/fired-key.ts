/** The name under which a test run keeps the ids of the rules that made a finding. */
export const firedKey = "__trellisFired";
