// Schemas of fields that several messages have.
import * as v from 'valibot';
import { RECORD_KINDS } from '../model/record-ref';
import { LONGEST_DOCUMENT, LONGEST_ID, LONGEST_SELECTION } from './limits';

/** Counts from 0: a tab, a mark, a block. */
export const index = v.pipe(v.number(), v.integer(), v.minValue(0));
export const textUpTo = (most: number) => v.pipe(v.string(), v.maxLength(most));
export const nullableText = (most: number) => v.nullable(textUpTo(most));
/** Identifies one document within its tab. */
export const documentId = textUpTo(LONGEST_DOCUMENT);
export const selection = v.pipe(textUpTo(LONGEST_SELECTION), v.minLength(1));
export const host = v.pipe(v.string(), v.regex(/^[a-z0-9.:[\]-]{1,253}$/i, 'a host name is needed'));
export const recordRef = v.strictObject({ kind: v.picklist(RECORD_KINDS), id: textUpTo(LONGEST_ID) });
