// What every test of this folder finds: an extension API that answers nothing, and an empty page before each test.
import { beforeEach } from 'vitest';
import { fakeBrowser } from './fake-browser';

// the polyfill takes an API that is there already
Object.assign(globalThis, { browser: fakeBrowser });

beforeEach(() => {
  document.head
    .querySelectorAll('title,meta[itemprop],meta[property],link[rel=canonical]')
    .forEach((e) => e.remove());
});
