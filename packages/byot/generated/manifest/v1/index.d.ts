// Generated from contracts/manifest/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
/**
 * Tool manifest 1.1.0. Kept by trellis.
 *
 * One page on which a tool says what it is, who answers for it, and which shared data it touches.
 */
export declare const manifest: import("@trellis/runtime").Contract<Manifest>;

/**
 * A column’s name; or a column and how to read it; or a value that is the same in every record.
 */
export type Mapped =
  | string
  | {
      /**
       * The column’s name, exactly as the file’s first line writes it; in JSON, the property’s name.
       */
      column: string;
      /**
       * What the text stands for: a date, a date and time, a number, a yes or no, a list. For a field that is a date and time write date-time, even when the column shows only the day.
       */
      as?: "text" | "number" | "integer" | "boolean" | "date" | "date-time" | "list";
      /**
       * How the file writes the value. For a date: YYYY year, MM month, DD day, HH hour, mm minute, ss second. A form without a time, DD/MM/YYYY, is enough for a date and time when there is a zone: it stands for the beginning of that day there. For a number, an example: 1.234,56. For yes and no, the two words: oui/non. For a list, what stands between its items: ;
       */
      form?: string;
      /**
       * The time zone of times that do not name one, as region and city.
       */
      zone?: string;
    }
  | {
      /**
       * The value itself: a text, a number, true or false.
       */
      value: string | number | boolean | null;
    };

/**
 * Says what a tool is, who answers for it, and which shared data it makes, reads, publishes or sends on. It stands as trellis.yaml at the root of the tool’s folder; the tool itself can be an app, a script, a sheet or an export, and needs no code.
 */
export interface Manifest {
  /**
   * The name of the tool, as reports and other teams will see it. Small letters, digits and hyphens; no two tools share one.
   */
  tool: string;
  /**
   * The team that answers for the tool: a team, not a person, so that somebody still answers when people move on.
   */
  owner: string;
  /**
   * How to reach the owner: a shared e-mail address, or the address of a channel or a page.
   */
  contact?: string;
  /**
   * What the tool is for, in a sentence that somebody from another team understands.
   */
  purpose?: string;
  /**
   * How long the tool keeps what it holds about people, as an ISO 8601 duration: P3Y is three years, P18M eighteen months, P30D thirty days. P0D says that it keeps nothing.
   */
  retention?: string;
  /**
   * The shared data that the tool makes: one entry for each contract. Add `data` to have the files checked; a tool that is code can leave it out.
   */
  produces?: Produced[];
  /**
   * The shared data that the tool reads: one entry for each contract. List the fields it needs, and its owner hears of it before one of them changes.
   */
  consumes?: Consumed[];
  /**
   * The pages and e-mails that the tool makes from brand templates: one entry for each template.
   */
  publishes?: Published[];
  /**
   * Where shared data leaves the organisation: one entry for each receiver.
   */
  sends?: Sent[];
  /**
   * What the tool sends to people by itself: one entry for each kind of message.
   */
  messages?: Messages[];
  /**
   * What the tool decides, answers or judges about people without a person: one entry for each.
   */
  automates?: Automated[];
}
/**
 * One contract that the tool’s data follows, and where the data is.
 */
export interface Produced {
  /**
   * The contract that the data follows: its name and the first number of its version. `trellis contracts list` shows them all.
   */
  contract: string;
  /**
   * Which files hold the data, below the tool’s folder: a file name, or a pattern in which * stands for any part of a name and ** for any folders. JSON, NDJSON and CSV are read. Keep files about people out of git.
   */
  data?: string;
  /**
   * How the fields of the contract are made from the columns of the file: field on the left, column on the right. Without a map, columns are known by their names; once there is one, only the columns that it names are taken, and the report advises on every other.
   */
  map?: {
    [k: string]: Mapped;
  };
}
/**
 * One contract whose data the tool reads.
 */
export interface Consumed {
  /**
   * The contract of the data that the tool reads: its name and the first number of its version. `trellis contracts list` shows them all.
   */
  contract: string;
  /**
   * The fields that the tool reads, and no others. A dot goes into a group, [] means each item of a list.
   *
   * Items: A field of the contract, written as its path.
   */
  fields?: string[];
}
/**
 * One brand template, and the content that the tool fills it with.
 */
export interface Published {
  /**
   * The template’s name and the first number of its version.
   */
  template: string;
  /**
   * Which files hold the content, below the tool’s folder: a file name, or a pattern in which * stands for any part of a name and ** for any folders.
   */
  content: string;
}
/**
 * One receiver outside the organisation, and what it gets.
 */
export interface Sent {
  /**
   * Who gets the data.
   */
  to: string;
  /**
   * Where the receiver keeps the data, as the policy of the organisation calls it: eu, us.
   */
  region?: string;
  /**
   * The contract of the fields that are sent. Without it, the contracts that the tool produces and consumes are meant.
   */
  contract?: string;
  /**
   * The fields that are sent, and no others: paths of the contract, or columns of a map. Without a list, everything counts as sent.
   *
   * Items: A field of the contract, written as its path.
   */
  fields?: string[];
}
/**
 * What is sent, what for, by whom and how often.
 */
export interface Messages {
  /**
   * By which way the message reaches people.
   */
  channel: "email" | "sms" | "phone" | "post" | "push" | "messaging" | "advertising";
  /**
   * What the message is for, as consents call it: newsletter, product-news, events, sales-contact. Use transactional for what somebody asked for or ordered.
   */
  purpose: string;
  /**
   * The countries whose people get the message.
   *
   * Items: A country, as two capital letters.
   */
  markets?: string[];
  /**
   * Who the message says it is from.
   */
  sender?: {
    /**
     * The name of the company or department, as people read it.
     */
    name?: string;
    /**
     * A postal address at which the sender can be reached.
     */
    address?: string;
    /**
     * Where an answer to the message arrives, and is read.
     */
    replyTo?: string;
  };
  /**
   * How people say that they want no more: the address of a page, or an e-mail address.
   */
  unsubscribe?: string;
  /**
   * Whether people confirm their address by a link in a first message before they get others.
   */
  doubleOptIn?: boolean;
  /**
   * How often one person gets it at most.
   */
  frequency?: {
    /**
     * How many messages.
     */
    atMost: number;
    /**
     * In which time.
     */
    per: "day" | "week" | "month" | "year";
  };
}
/**
 * What happens to people without a person, and how they reach one.
 */
export interface Automated {
  /**
   * What happens, in a sentence.
   */
  what: string;
  /**
   * profile: judges people by their data. decide: decides something that matters to them. answer: talks with them, as a chat does.
   */
  does: "profile" | "decide" | "answer";
  /**
   * How people reach a person who can change the outcome: an address, a telephone number, a page.
   */
  humanExit?: string;
}
