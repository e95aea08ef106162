// TypeScript's compiler does the rest; see docs/decisions on why these two rules stand alone.
import parser from '@babel/eslint-parser';
import hooks from 'eslint-plugin-react-hooks';

export default [
  { ignores: ['dist/', 'target/'] },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    languageOptions: {
      parser,
      parserOptions: {
        requireConfigFile: false,
        babelOptions: {
          presets: [['@babel/preset-typescript', { ignoreExtensions: true }]],
          parserOpts: { plugins: ['jsx'] },
        },
      },
    },
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
];
