// The core record for the tests that are about it, compiled or taken from the cache once in each worker. Tests of rules read with
// the invented war or a fixed record.
import { coreEngine as open } from '../../../src/cli/engine';
import { corePack as compile } from '../../../src/record/seeds/read-seeds';
import { once } from '../../../src/text/lazy';

/** The core pack. All tests of a worker share it: none changes it. */
export const corePack = once(compile);

/** The engine over the core pack. */
export const coreEngine = once(open);
