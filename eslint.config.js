import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const HOSTILE = 'Page and pack text is hostile: build nodes instead.';

export default defineConfig(
  globalIgnores(['dist', 'node_modules', '.cache']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // noUncheckedIndexedAccess asks for an answer at every index; where the index is known to be there, `!` is it
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      // numbers are what most of our texts are made of
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `condition && act()` and `(x) => setState(x)` read well
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // texts are split into code points on purpose: folding is defined on them
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    // a hostile page's DOM does not keep what its types promise
    files: ['src/content/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
    },
  },
  {
    // what a selector finds is of the type that a test expects, as with querySelector
    files: ['test/dom/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-type-parameters': 'off' },
  },
  {
    // methods are taken from their prototypes, and called on what a page may have hidden them from
    files: ['src/content/dom.ts', 'bench/gazetteer/engines.ts'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    rules: {
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: HOSTILE,
        })),
      ],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      eqeqeq: 'error',
    },
  },
);
