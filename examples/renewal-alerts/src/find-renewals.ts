import type { Customer } from "@trellis/marketing-contracts/customer/v1";
import type { Order } from "@trellis/marketing-contracts/order/v1";

/** Somebody to talk to before a subscription ends. */
export interface Renewal {
  readonly email: string;
  readonly name: string;
  readonly order: string;
  readonly endsOn: string;
  readonly amount: string;
  /** Who looks after the customer. */
  readonly owner: string;
}

/** The subscriptions that end from `today` on within `days` and do not renew by themselves, the first to end first. */
export function findRenewals(
  customers: readonly Customer[],
  orders: readonly Order[],
  today: string,
  days: number,
): Renewal[] {
  const last = new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const byId = new Map(customers.filter(({ status }) => status === "active").map((one) => [one.id, one]));
  return orders
    .flatMap(({ id, customer = "", renewsOn, renewsAutomatically, total }): Renewal[] => {
      const whose = byId.get(customer);
      if (!whose || renewsOn === undefined || renewsAutomatically === true) return [];
      if (renewsOn < today || renewsOn > last) return [];
      const { email, givenName, owner = "nobody yet" } = whose;
      const amount = `${total.amount.toFixed(2)} ${total.currency}`;
      return [{ email, name: givenName ?? email, order: id, endsOn: renewsOn, amount, owner }];
    })
    .sort((a, b) => a.endsOn.localeCompare(b.endsOn));
}
