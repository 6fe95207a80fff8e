// Imports point one way: model ← text ← reading ← languages; reading ← record ← engine ← background. Views stand beside record, below
// the engine. Pages and the content script see only the protocol, the texts and the types of views.
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
    below('reading', ['model/', 'text/']),
    {
      name: 'languages take the interface of reading, and types',
      severity: 'error',
      from: { path: '^src/languages/' },
      to: { path: '^src/reading/(?!language)', dependencyTypesNot: ['type-only'] },
    },
    // a pack is saved with the skeletons of its names, which languages give the words for
    below('record', [
      'model/',
      'text/',
      'reading/',
      'languages/romanisation.ts',
      'languages/ordinary.ts',
      'i18n/',
      'platform/browser.ts',
      'platform/database.ts',
    ]),
    // the store in the browser's database apart, the journal is pure
    below('journal', [
      'model/',
      'text/',
      'reading/',
      'platform/browser.ts',
      'platform/database.ts',
      'platform/journal-problem.ts',
    ]),
    below('views', ['model/', 'reading/', 'journal/', 'i18n/', 'protocol/limits.ts']),
    // which languages are read, who makes an engine decides
    below('engine', [
      'model/',
      'text/',
      'languages/(questions|romanisation).ts',
      'reading/',
      'record/',
      'views/',
      'i18n/say.ts',
      'i18n/wording.ts',
      'protocol/limits.ts',
    ]),
    below('protocol', ['model/', 'views/types/']),
    below('platform', ['model/', 'protocol/']),
    below('background', [
      'model/',
      'languages/index.ts',
      'engine/',
      'record/',
      'journal/',
      'views/',
      'i18n/',
      'protocol/',
      'platform/',
    ]),
    below('content', ['model/', 'protocol/', 'views/types/']),
    below('ui', [
      'model/',
      'i18n/',
      'protocol/',
      'platform/',
      'views/types/',
      'content/card-script.ts',
      'record/store/',
      'journal/',
      'record/core/(build-settings|state).ts',
      'record/subscribe/(address|list|pieces|update)',
      'record/import/(fields|preview).ts',
      'record/import/(file/encoding|table/(days|numbers)).ts',
      'worker/main.ts',
    ]),
    below('worker', ['record/', 'platform/(browser|offscreen|watched-worker).ts']),
    {
      name: 'content takes types only, but for how messages are sent and their limits',
      severity: 'error',
      from: { path: '^src/content/' },
      to: {
        path: '^src/(protocol|model|views)/',
        pathNot: '^src/protocol/(ask|patience|limits)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'protocol and pages take only the types of views',
      severity: 'error',
      from: { path: '^src/(protocol|ui)/' },
      to: { path: '^src/views/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the engine and what it is made of have no browser API',
      severity: 'error',
      from: { path: '^src/(engine|views|protocol|reading|languages|text|model)/' },
      to: { path: '^src/platform/|webextension-polyfill' },
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
