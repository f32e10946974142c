import type { Declared, DeclaredMessages, PolicyContext } from "@trellis/findings/policy";

/** A kind of message that a tool sends, with its place in the manifest. */
export interface PlacedMessages extends DeclaredMessages {
  readonly pointer: string;
}

/** The advertising that a tool sends: what somebody asked for or ordered is none. */
export function advertising(declared: Declared | undefined, { list }: Pick<PolicyContext, "list">): PlacedMessages[] {
  const others = new Set(list("purposes-without-consent"));
  return placedMessages(declared).filter(({ purpose }) => !others.has(purpose));
}

/** Every kind of message that a tool sends. */
export function placedMessages(declared: Declared | undefined): PlacedMessages[] {
  return (declared?.messages ?? []).map((one, nth) => ({ ...one, pointer: `/messages/${nth}` }));
}
