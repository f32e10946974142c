// Generated from contracts/survey-response/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Survey response 1.0.0. Kept by customer-insight.
 *
 * One shape for answers, so that scores can be compared and a complaint in a comment finds its way.
 */
export declare const surveyResponse: import("@trellis/runtime").Contract<SurveyResponse>;

/**
 * What tells one record apart from all others of its kind. It never changes and is never used again.
 */
export type Identifier = string;
/**
 * A line of text.
 */
export type Text = string;
/**
 * A text of several lines.
 */
export type LongText = string;
/**
 * A moment, with its time zone (RFC 3339).
 */
export type DateTime = string;
/**
 * The language a person wants to read (BCP 47): “en”, “fr”, “pt-BR”. Checked for its form, not against the register of languages.
 */
export type Language = string;
/**
 * An address that a message can be sent to.
 */
export type Email = string;

/**
 * What one person answered to one survey.
 */
export interface SurveyResponse {
  /**
   * What tells this response apart from all others; it never changes.
   */
  id: Identifier;
  /**
   * The survey’s identifier in the tool that runs it.
   */
  survey: Identifier;
  /**
   * What the survey is called.
   */
  surveyName?: Text;
  /**
   * Which score it measures: recommendation, satisfaction or effort.
   */
  kind: "nps" | "csat" | "ces" | "other";
  /**
   * The answer to the main question, from 0 to 10.
   */
  score?: number;
  /**
   * What the person added in their own words.
   */
  comment?: LongText;
  /**
   * Every answer, question by question.
   *
   * Items: One question and its answer.
   */
  answers?: {
    /**
     * The question, word for word.
     */
    question: Text;
    /**
     * What the person wrote or chose.
     */
    answer: LongText;
  }[];
  /**
   * When the first page was opened, with the time zone.
   */
  startedAt?: DateTime;
  /**
   * When the last page was sent, with the time zone.
   */
  submittedAt: DateTime;
  /**
   * Whether the person reached the end.
   */
  finished?: boolean;
  /**
   * How the person was asked.
   */
  channel?: "email" | "sms" | "web" | "phone" | "in-app" | "in-store" | "paper";
  /**
   * The language of the answers: en, fr.
   */
  language?: Language;
  /**
   * Who answered: the identifier of a customer@2. Empty when the survey is anonymous.
   */
  customer?: Identifier;
  /**
   * Who answered, by e-mail address.
   */
  email?: Email;
  /**
   * The campaign it belongs to: the identifier of a campaign@1.
   */
  campaign?: Identifier;
  /**
   * The case it asks about: the identifier of a support-case@1.
   */
  case?: Identifier;
  /**
   * The order it asks about: the identifier of an order@1.
   */
  order?: Identifier;
  /**
   * The event it asks about: the identifier of an event-registration@1.
   */
  eventRegistration?: Identifier;
}
