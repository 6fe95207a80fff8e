// What the page says about itself, as its markup has it: the engine weighs it.
import type { Holder, MarkedTime } from '../model/page-source';
import type { SentPage } from '../protocol/from-content';
import {
  LONGEST_FIELD,
  LONGEST_LANGUAGE,
  LONGEST_SCRIPT,
  MOST_AROUND,
  MOST_FIELDS,
  MOST_TIMES,
} from '../protocol/limits';
import { labelOf } from './article';
import type { Block } from './collect';
import { allOf, attributeOf, nameOf, parentOf, wholePage, whereIs } from './dom';
import type { Session } from './session';

/** Elements that hold a date, or may: `<time>`, microdata, microformats. */
const TIMES = 'time,[itemprop^=date],[data-timestamp],abbr[title]';
const VALUES = ['content', 'href', 'datetime', 'data-timestamp', 'title'];
/** Where a page states what it is; titles by these, since an element named “title” can hide the document's own. */
const STATED = 'meta[content],link[rel=canonical],title,h1,[type*="ld+json"]';
const NAMES = ['name', 'property', 'itemprop', 'http-equiv'];

/** `Node.DOCUMENT_POSITION_FOLLOWING` and `_CONTAINED_BY`, which would be looked up each time. */
const FOLLOWS = 4;
const INSIDE = 16;

/** `blocks`: those of the page, in order. */
export function pageFacts(
  { documentId, loadedAddress }: Pick<Session, 'documentId' | 'loadedAddress'>,
  blocks: readonly Block[],
): SentPage {
  /** The first block that does not come before an element; with `end`, that comes after all of it. */
  const blockAt = (element: Element, end: number) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const where = whereIs(element, blocks[middle]!.pieces[0]!.node);
      if (where & FOLLOWS && !(where & end)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const timeOf = (element: Element): MarkedTime & { path: Holder[] } => {
    const path: Holder[] = [];
    for (let holder: Element | null = element; holder && path.length < MOST_AROUND; holder = parentOf(holder))
      path.push({
        is: labelOf(holder),
        from: blockAt(holder, 0),
        to: blockAt(holder, INSIDE),
      });
    return { value: cut(firstOf(element, VALUES)), text: cut(textOf(element)), path };
  };
  return {
    document: documentId,
    url: location.href,
    loaded: loadedAddress,
    language: cut(wholePage().lang, LONGEST_LANGUAGE),
    fields: allOf(STATED).slice(0, MOST_FIELDS).map(fieldOf),
    times: allOf(TIMES).slice(0, MOST_TIMES).map(timeOf),
  };
}

function fieldOf(element: Element): [name: string, content: string] {
  const name = nameOf(element);
  return [
    name === 'meta' ? cut(firstOf(element, NAMES)) : name,
    cut(firstOf(element, VALUES) || textOf(element), name === 'script' ? LONGEST_SCRIPT : LONGEST_FIELD),
  ];
}

/** The first of some attributes that says something. */
const firstOf = (element: Element, names: readonly string[]) =>
  names.map((name) => attributeOf(element, name)).find(Boolean) ?? '';
const textOf = (element: Element) => (element.textContent ?? '').trim();
const cut = (text: string, most = LONGEST_FIELD) => text.slice(0, most);
