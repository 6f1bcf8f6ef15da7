/** The arrows of the house (docs/architecture.md): imports only run downwards. */
const rooms = {
  methods: [],
  cells: [],
  locales: [],
  models: ['methods'],
  functions: ['cells', 'methods', 'models'],
  evaluation: ['cells', 'methods', 'models', 'locales'],
  workbook: ['evaluation', 'cells', 'methods', 'models', 'locales'],
  taskpane: ['workbook', 'evaluation', 'cells', 'methods', 'models', 'locales'],
  commands: ['workbook', 'evaluation', 'locales'],
  cli: ['workbench', 'workbook', 'evaluation', 'cells', 'methods', 'models', 'locales'],
  workbench: [],
};

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, below]) => ({
      name: `arrows-of-${room}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...below].join('|')})/` },
    })),
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.c?ts$', '\\.json$', '^src/workbench/(serve/|page/office\\.ts)', '\\.cjs$'],
      },
      to: {},
    },
    {
      name: 'add-in-ships-no-workbench-library',
      severity: 'error',
      from: { pathNot: '^src/(workbench|cli)/' },
      to: { path: 'node_modules/(@univerjs|hucre|fflate|rxjs)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
