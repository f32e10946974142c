import { isDate, isDateTime, isTime } from "./is-date-time.js";
import { isDuration } from "./is-duration.js";
import { isEmail, isIdnEmail } from "./is-email.js";
import { isHostname, isIdnHostname } from "./is-hostname.js";
import { isIpv4, isIpv6 } from "./is-ip.js";
import { isJsonPointer, isRelativeJsonPointer } from "./is-pointer.js";
import { isRegex } from "./is-regex.js";
import { isIri, isIriReference, isUri, isUriReference } from "./is-uri.js";
import { isUriTemplate } from "./is-uri-template.js";
import { isUuid } from "./is-uuid.js";

/**
 * Every format of JSON Schema by its name. The function of a format is also exported by its own name, "is" and the
 * format's words (`date-time` is `isDateTime`), so that a validator carries only those it uses.
 */
export const formats = {
  date: isDate,
  time: isTime,
  "date-time": isDateTime,
  duration: isDuration,
  email: isEmail,
  "idn-email": isIdnEmail,
  hostname: isHostname,
  "idn-hostname": isIdnHostname,
  ipv4: isIpv4,
  ipv6: isIpv6,
  uri: isUri,
  "uri-reference": isUriReference,
  iri: isIri,
  "iri-reference": isIriReference,
  "uri-template": isUriTemplate,
  uuid: isUuid,
  "json-pointer": isJsonPointer,
  "relative-json-pointer": isRelativeJsonPointer,
  regex: isRegex,
} as const satisfies { readonly [format: string]: (text: string) => boolean };
