// What a template may be made of. Lists of what is allowed, so that what HTML adds tomorrow is refused until somebody thought of it.
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements that have no content and no end tag. */
export const voidElements = words("area base br col embed hr img input link meta source track wbr");

/** The elements of HTML that a template may hold. */
export const allowedElements = words(`
  html head title meta link style script body
  header footer main nav section article aside address hgroup search h1 h2 h3 h4 h5 h6
  p hr pre blockquote ol ul menu li dl dt dd figure figcaption div center
  a em strong small s cite q dfn abbr ruby rt rp data time code var samp kbd sub sup i b u mark bdi bdo span br wbr font
  ins del picture source img video audio track map area svg
  table caption colgroup col tbody thead tfoot tr td th
  form label input button select datalist optgroup option textarea output progress meter fieldset legend
  details summary dialog
`);

/** What a drawing inside a page may be made of: shapes, and nothing that runs, loads or links. */
export const drawingElements = words(`
  svg g defs symbol title desc path rect circle ellipse line polyline polygon text tspan
  linearGradient radialGradient stop clipPath mask pattern use
`);

/** Elements in which text may stand. In the others a browser would move it elsewhere. */
export const textElements = words(`
  title body header footer main nav section article aside address hgroup search h1 h2 h3 h4 h5 h6
  p pre blockquote li dt dd figcaption figure div center a em strong small s cite q dfn abbr ruby rt rp data time code var samp kbd
  sub sup i b u mark bdi bdo span font ins del caption td th form label button option textarea output progress meter
  fieldset legend details summary dialog
`);

/** Elements that rich text may stand in, and those that may stand around it. */
export const richTextPlaces = words(`
  html body main article section div center aside header footer nav li td th tr tbody thead tfoot table ul ol
  blockquote dd dl figure figcaption details dialog form fieldset search
`);

/** Elements that rich text may fill: blocks only. */
export const richTextElements = words("main article section div aside li td th blockquote dd figcaption header footer");

/** Attributes that only carry words for people. */
export const textAttributes = words(
  "alt title aria-label aria-description aria-placeholder aria-roledescription aria-valuetext placeholder label summary abbr",
);

/** Attributes that name something: the compiler makes them, and no slot may. */
export const identifierAttributes = words(
  "id for name headers list form aria-labelledby aria-describedby aria-controls aria-owns aria-flowto aria-details aria-errormessage aria-activedescendant popovertarget usemap itemref",
);

/** Attributes that hold one address. */
export const addressAttributes = words(
  "href src action formaction cite poster data background longdesc manifest ping profile codebase classid archive srcset imagesrcset xlink:href itemid itemtype",
);

/** `meta` names and properties whose content is words. */
export const metaTexts = words(
  "description author keywords application-name og:title og:description og:site_name og:image:alt og:locale twitter:title twitter:description twitter:image:alt article:author article:section article:tag",
);
/** `meta` names and properties whose content is an address of a page. */
export const metaLinks = words("og:url");
/** `meta` names and properties whose content is the address of an image. */
export const metaImages = words("og:image og:image:url og:image:secure_url twitter:image");
/** `meta` names and properties whose content is a day. */
export const metaDates = words("article:published_time article:modified_time article:expiration_time");
/** What `http-equiv` may say. */
export const harmlessEquivalents = words("content-type x-ua-compatible content-language content-security-policy");
/** What a `link` may be for. */
export const linkRelations = words(
  "stylesheet icon apple-touch-icon mask-icon canonical alternate preload preconnect dns-prefetch manifest author license help next prev search",
);
