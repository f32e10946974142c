/** Whether a slot's value is something to show: yes, a list that is not empty, a text that is not. */
export function isPresent(value: unknown): boolean {
  return (
    value !== undefined &&
    value !== null &&
    value !== false &&
    value !== "" &&
    !(Array.isArray(value) && value.length === 0)
  );
}
