// The engine over a compiled pack, as the extension has it: through the pack's bytes.
import { Engine } from '../engine/engine';
import type { Pack } from '../model/database';
import { savePack } from '../record/pack/save';

export const engineOf = (pack: Pack): Engine => new Engine(savePack(pack).buffer);
