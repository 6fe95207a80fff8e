// Reads with the core record.
import type { PageInfo, Reading } from '../../../src/model/reading';
import { read } from '../../../src/reading/read';
import { coreEngine } from './core';

const know = coreEngine().record;

export function readText(text: string, page: Partial<PageInfo> = {}): Reading {
  return read(text, { url: null, title: null, outlet: null, published: null, language: 'en', ...page }, know);
}
