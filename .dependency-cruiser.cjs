// Imports point one way: model ← text ← reading ← languages; reading ← record ← engine ← background. Pages and the content script see
// only the protocol, the texts and the types of views.
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
    below('model', []),
    below('text', ['model/']),
    below('i18n', ['model/', 'platform/']),
    below('languages', ['model/', 'text/', 'reading/']),
    below('reading', ['model/', 'text/', 'record/pack/']),
    {
      name: 'languages take the interface of reading, and types',
      severity: 'error',
      from: { path: '^src/languages/' },
      to: { path: '^src/reading/(?!language)', dependencyTypesNot: ['type-only'] },
    },
    below('record', ['model/', 'text/', 'i18n/', 'platform/browser.ts']),
    below('protocol', ['model/']),
    below('content', ['model/', 'protocol/']),
    below('ui', [
      'model/',
      'i18n/',
      'protocol/',
      'platform/',
      'content/main.ts',
      'record/store/',
      'record/subscribe/(address|list|pieces|update)',
      'record/import/fields.ts',
      'worker/main.ts',
    ]),
    below('worker', ['record/']),
    {
      name: 'content takes types only from protocol and model',
      severity: 'error',
      from: { path: '^src/content/' },
      to: { path: '^src/(protocol/messages|model)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'reading is pure: no browser, no disk',
      severity: 'error',
      from: { path: '^src/(reading|languages|text|model|record/pack)/' },
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
