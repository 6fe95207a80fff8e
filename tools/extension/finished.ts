// Changes to files that crx has finished. Each fails the build when the file is not as expected.
import type { Plugin, Rolldown } from 'vite';
import { backgroundFor } from './manifest';
import type { Target } from './options';

/** Changes the text of one finished file. */
function finished(fileName: string, change: (text: string) => string): Plugin {
  return {
    name: `finished-${fileName}`,
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined = bundle[fileName];
        if (!file) throw new Error(`${fileName} was not made`);
        if (file.type === 'chunk') file.code = change(file.code);
        else file.source = change(textOf(file.source));
      },
    },
  };
}

/** The text of an asset. */
export const textOf = (source: string | Uint8Array) =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);

/** Names the background in the manifest: crx itself would load the script through two others. */
export function namedBackground(target: Target): Plugin {
  return finished('manifest.json', (json) => {
    const manifest = JSON.parse(json) as object;
    if ('background' in manifest) throw new Error('manifest.json already names a background');
    return JSON.stringify({ ...manifest, background: backgroundFor(target) }, null, 2);
  });
}

/** Has Chromium compile a script as a whole: function by function, most of it would be parsed twice. */
export function compiledAtOnce(fileName: string): Plugin {
  return finished(fileName, (code) => `//# allFunctionsCalledOnLoad\n${code}`);
}
