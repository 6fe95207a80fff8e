// The knowledge of a compiled pack as the extension has it: through the pack's bytes, none left out.
import type { Pack } from '../model/database';
import { openPack } from '../record/pack/open';
import { savePack } from '../record/pack/save';
import { recordOfPack, type SearchableRecord } from '../record/record';

export const knowledgeOfPack = (pack: Pack): SearchableRecord =>
  recordOfPack(openPack(savePack(pack).buffer));
