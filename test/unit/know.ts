// The core pack's knowledge, made once for all tests of one file.
import { corePack } from '../../src/record/seeds/read-seeds';
import type { PageInfo, Reading } from '../../src/model/reading';
import { engineOf } from '../../src/cli/engine';
import { read } from '../../src/reading/read';

const know = engineOf(corePack()).record;

export function readText(text: string, page: Partial<PageInfo> = {}): Reading {
  return read(text, { url: null, title: null, outlet: null, published: null, language: 'en', ...page }, know);
}
