// What elements around an article call themselves: by tag, by role, and by words of their classes and ids.

const TAGS = new Set(['aside', 'footer', 'nav']);
/** ARIA's landmarks beside the main one. */
const ROLES = new Set(['complementary', 'contentinfo', 'navigation', 'search']);
/** Beginnings of words for what is never in an article. */
const SURE =
  /^(?:comment(?!ary)|disqus|repl(?:y|ies)$|respond$|sidebar|related|recommend|popular$|trending|mostread|newsletter|subscri|signup|cookie|consent|gdpr|footer|breadcrumb|outbrain|taboola|promo(?:s|ted|tion)?$|sponsor|advert|pagination|pager$|masthead|teaser|paywall|sharing|sharedaddy)/;
/** Words that a part of the article may have too, where it says that it is one. */
const LIKELY =
  /^(?:share|social|menu|nav|navigation|navbar|ads?|widgets?|tags|modal|popup|toolbar|banner|login|skip)$/;
/** Words of what holds an article's text. */
const OWN = /^(?:article|body|content|entry|main|post|story|text|paragraph|embed|media)$/;
/** Classes by which a site files an article, not what the element is. */
const FILED = /^(?:tag|category|topic|section|author|post|has|is|no|with)-/;

/** Whether an element says that it is around an article and not in it. `is`: its name, class, id and role. */
export function isAround(is: string): boolean {
  const [tag = '', ...names] = is.split(/\s+/);
  if (tag === 'body' || tag === 'html') return false;
  if (TAGS.has(tag)) return true;
  let likely = false;
  let own = tag === 'article' || tag === 'main' || tag === 'p';
  for (const name of names) {
    if (ROLES.has(name)) return true;
    if (FILED.test(name)) continue;
    for (const word of name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)) {
      if (SURE.test(word)) return true;
      likely ||= LIKELY.test(word);
      own ||= OWN.test(word);
    }
  }
  return likely && !own;
}
