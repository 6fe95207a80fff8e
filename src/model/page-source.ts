// What a page says of itself in its markup, as it is printed there: nothing is interpreted before the engine gets it.

/** An element and the blocks of the page that it holds: from the first one to before another, by their place in the page. */
export interface Holder {
  /** Its name, and its class, id, itemprop and itemtype, separated by spaces. */
  is: string;
  from: number;
  to: number;
}

/** An element that may hold a date: `<time>`, microdata and the like. */
export interface MarkedTime {
  /** What it gives to machines: a datetime, a content, a title; empty when there is nothing. */
  value: string;
  /** What is seen. */
  text: string;
  /** Itself and the elements around it, the innermost first. */
  path: readonly Holder[];
}

export interface PageSource {
  url: string;
  /** The address that the document was loaded with. */
  loaded: string;
  /** The language that the root element declares; empty when it declares none. */
  language: string;
  /**
   * What the page states, in its order: fields of the head by their names; and by the names of their elements titles (title, h1), the
   * canonical address (link) and linked data (script).
   */
  fields: readonly (readonly [name: string, content: string])[];
  /** In the order of the page. */
  times: readonly MarkedTime[];
}

/** A run of text of the page. */
export interface SourceBlock {
  text: string;
  /** Whether it belongs to the article. */
  article: boolean;
}

/** A block element that surrounds text of the page. */
export interface Container {
  /** Its name, and its class, id, role, itemprop and itemtype, separated by spaces. */
  is: string;
  /** The index of the container around it, which comes before it; -1 for the outermost. */
  parent: number;
}

/** A run of text where it is on the page. */
export interface PlacedBlock {
  text: string;
  /** UTF-16 code units of it that lie in links. */
  linked: number;
  /** The index of its container. */
  within: number;
}
