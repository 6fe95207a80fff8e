// The knowledge of a compiled pack as the extension has it: through the pack's bytes, none left out.
import type { Pack } from '../model/database';
import { openPack } from '../record/pack/open';
import { savePack } from '../record/pack/save';
import { LANGUAGES } from '../languages/index';
import { knowledgeOf, type Knowledge } from '../reading/knowledge';

export const knowledgeOfPack = (pack: Pack): Knowledge =>
  knowledgeOf(openPack(savePack(pack).buffer), LANGUAGES);
