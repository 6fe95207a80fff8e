// A draft as the YAML that people edit, with what is unsure as comments beside it.
import { Document, isCollection, isMap, isScalar, type Node } from 'yaml';
import type { Draft } from './draft';

/** Keys that are written though they hold nothing: whoever checks a draft is to see them. */
const ALWAYS = new Set(['url', 'published', 'attributed', 'attackers', 'targets']);
const LINE_WIDTH = 110;

/** The text of a draft's file. It reads back as the same record. */
export function textOfDraft({ record, doubts }: Draft): string {
  const document = new Document(withoutEmpty(record));
  for (const key of ['who', 'date', 'value', 'attributed', 'domains', 'attackers', 'targets', 'sources'])
    inOneLine(document.contents, key);
  for (const { at, says } of doubts) {
    const line = ` ? ${says.replaceAll(/\s+/g, ' ')}`;
    const node = at.length > 0 ? nodeAt(document, at) : null;
    if (node) node.commentBefore = joined(node.commentBefore, line);
    else document.commentBefore = joined(document.commentBefore, line);
  }
  return document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: false });
}

const joined = (before: string | null | undefined, line: string) => (before ? `${before}\n${line}` : line);

/** The item of a list, or the key of a value: a comment before it has a line of its own. */
function nodeAt(document: Document, at: readonly (string | number)[]): Node | null {
  const last = at.at(-1)!;
  if (typeof last === 'number') return document.getIn(at, true) as Node | null;
  const parent = at.length > 1 ? document.getIn(at.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return null;
  const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key;
  return (key as Node | undefined) ?? null;
}

function inOneLine(node: unknown, key: string): void {
  if (!isCollection(node)) return;
  for (const item of node.items) {
    const pair = item as { key?: { value?: unknown }; value?: unknown };
    if (pair.key?.value === key && isCollection(pair.value)) pair.value.flow = true;
    inOneLine(pair.value ?? item, key);
  }
}

/** Without what is empty, and whom a count counts in one word where that says it. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, v]) => ALWAYS.has(key) || !isEmpty(v))
      .map(([key, v]) => [key, key === 'who' ? shortWho(v as { role: string }) : withoutEmpty(v)]),
  );
}

const shortWho = (who: { role: string }) => (Object.keys(who).length === 1 ? who.role : who);

const isEmpty = (value: unknown) =>
  Array.isArray(value) ? value.length === 0 : typeof value === 'object' && value !== null && Object.keys(value).length === 0;
