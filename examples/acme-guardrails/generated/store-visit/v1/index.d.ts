// Generated from contracts/store-visit/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Store visit 1.0.0. Kept by store-operations.
 *
 * One record for each visit to a store, so that marketing knows who came after a campaign.
 */
export declare const storeVisit: import("@trellis/runtime").Contract<StoreVisit>;

/**
 * Somebody came to one of our stores.
 */
export interface StoreVisit {
  /**
   * What tells this visit apart from all others; it never changes.
   */
  id: string;
  /**
   * The number of the store.
   */
  store: string;
  /**
   * When the person came in.
   */
  visitedAt: string;
  /**
   * Which customer came, where they showed their card.
   */
  customer?: string;
}
