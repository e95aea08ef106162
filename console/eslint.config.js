// TypeScript's own compiler looks after the rest; these two rules know what it cannot: React's.
import parser from '@babel/eslint-parser';
import hooks from 'eslint-plugin-react-hooks';

export default [
  { ignores: ['dist/', 'target/'] },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    languageOptions: {
      parser,
      parserOptions: { requireConfigFile: false, babelOptions: { presets: ['@babel/preset-typescript'] } },
    },
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
];
