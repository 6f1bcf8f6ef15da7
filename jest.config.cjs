/** Packages that ship ES modules only: Jest on Node 20 cannot require them, so they are compiled. */
const esModules = [
  'lodash-es',
  'nanoid',
  'rbush',
  'quickselect',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  'kdbush',
  'cjk-regex',
  'regexp-util',
  'unicode-regex',
  'hucre',
  'pure-rand',
  'fast-check',
  'marked',
];

const compiled = {
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: {
    '^.+\\.(m?js|tsx?)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/node_modules/)?(${esModules.join('|')})/)`],
};

module.exports = {
  projects: [
    {
      ...compiled,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      setupFiles: ['<rootDir>/tests/reproducible.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/browser/'],
    },
    {
      ...compiled,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/taskpane/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/tests/taskpane/patient.ts'],
    },
    {
      ...compiled,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
  ],
  testTimeout: 60_000,
};
