// What every test of this folder finds: an extension API that the polyfill takes, since it looks like an extension's.
import { browserApi } from './fake-browser';

Object.assign(globalThis, { browser: browserApi, chrome: browserApi });
