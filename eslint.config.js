import tseslint from 'typescript-eslint';

export default tseslint.config({ ignores: ['dist', 'node_modules', '.cache'] }, ...tseslint.configs.strict, {
  rules: {
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-invalid-void-type': 'off',
    '@typescript-eslint/consistent-type-imports': 'error',
    'no-restricted-properties': [
      'error',
      { property: 'innerHTML', message: 'Page and pack text is hostile: build nodes instead.' },
      { property: 'outerHTML', message: 'Page and pack text is hostile: build nodes instead.' },
      { property: 'insertAdjacentHTML', message: 'Page and pack text is hostile: build nodes instead.' },
    ],
    'no-eval': 'error',
    'no-implied-eval': 'error',
    eqeqeq: 'error',
  },
});
