// Imports point one way: model ← gazetteer ← packs ← reading ← background, model ← database ← background. What runs in pages
// and on the extension's own pages knows only the words and the messages.
const below = (from, may) => ({
  name: `${from} imports only ${may.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [`^src/${from}/`, ...may.map((m) => `^src/${m}`)] },
});

module.exports = {
  forbidden: [
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    below('model', ['locales/en.json']),
    below('gazetteer', ['model/']),
    below('packs', ['model/', 'gazetteer/']),
    below('reading', ['model/', 'gazetteer/', 'packs/']),
    below('database', ['model/', 'gazetteer/tokens.ts']),
    below('content', ['model/', 'messages.ts', 'patience.ts']),
    below('ui', [
      'model/',
      'messages.ts',
      'patience.ts',
      'settings.ts',
      'speaker.ts',
      'own-pages.ts',
      'browser.ts',
      'content/main.ts',
      'store/',
      'subscriptions/(address|list|pieces|update)',
      'importers/fields.ts',
      'worker/main.ts',
    ]),
    below('importers', ['model/', 'packs/', 'gazetteer/', 'database/']),
    below('published', ['model/']),
    below('subscriptions', ['model/', 'packs/', 'published/', 'store/', 'browser.ts']),
    below('worker', ['importers/', 'packs/', 'published/', 'store/', 'subscriptions/']),
    below('store', []),
    {
      name: 'content takes types only from messages and model',
      severity: 'error',
      from: { path: '^src/content/' },
      to: { path: '^src/(messages|model)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'reading is pure: no browser, no disk',
      severity: 'error',
      from: { path: '^src/(reading|gazetteer|packs|model)/' },
      to: {
        path: '^(node:|webextension-polyfill)|^node_modules/webextension-polyfill|^(fs|path|url|http|os)$',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
