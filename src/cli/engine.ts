// The engine over a compiled pack, as the extension has it: through the pack's bytes.
import { Engine } from '../engine/engine';
import { LANGUAGES } from '../languages/index';
import type { Pack } from '../model/database';
import { savePack } from '../record/pack/save';
import { coreBytes } from '../record/seeds/read-seeds';

export const engineOf = (pack: Pack): Engine => new Engine(savePack(pack).buffer, LANGUAGES);

/** The engine over the core pack alone, compiled once and kept. */
export const coreEngine = (): Engine => new Engine(coreBytes().buffer, LANGUAGES);
