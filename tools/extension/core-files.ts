// The files of the extension that are made from data: the core pack and the texts.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { SEEDS, coreBytes, corePack } from '../../src/record/seeds/read-seeds';
import { sitePatterns } from '../../src/record/seeds/sites';
import { PARTS, dividePack } from '../../src/record/pack/divide';
import { FILES } from '../../src/record/pack/files';
import { ROOT } from './options';

const LOCALES = join(ROOT, 'src/i18n/locales');

/** The patterns of the addresses that are read without asking: the sites that the core pack knows. */
export const listedSites = () =>
  sitePatterns(readFileSync(join(SEEDS, 'sites.yaml'), 'utf8'), corePack().outlets);

/** Adds the core pack and the texts to a build. */
export function coreFiles(): Plugin {
  return {
    name: 'core-files',
    generateBundle() {
      const files = dividePack(coreBytes().buffer);
      for (const part of ['first', ...PARTS] as const)
        this.emitFile({ type: 'asset', fileName: FILES[part].slice(1), source: files[part] });
      for (const file of readdirSync(LOCALES))
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${file.replace('.json', '')}/messages.json`,
          source: JSON.stringify(messagesIn(join(LOCALES, file))),
        });
    },
  };
}

/** The texts of a language in the form that browsers ask for. */
function messagesIn(file: string): Record<string, { message: string }> {
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }]));
}
