// The core pack's knowledge, made once for all tests of one file.
import type { PageInfo, Reading } from '../../src/model/reading';
import { coreEngine } from '../../src/cli/engine';
import { read } from '../../src/reading/read';

const know = coreEngine().record;

export function readText(text: string, page: Partial<PageInfo> = {}): Reading {
  return read(text, { url: null, title: null, outlet: null, published: null, language: 'en', ...page }, know);
}
