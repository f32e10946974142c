// Generated from policies/marketing. Do not edit: change the policy, then run `npx trellis generate`.
/**
 * Marketing. Kept by privacy-office.
 */
export declare const marketing: import("@trellis/findings/policy").Policy;
