/** Who may import whom (ARCHITECTURE.md, "Rooms"). Checked by `npm run imports`. */
const pure = '^packages/(resolution|procedure)/';
/** The passes of `resolution` in order: each imports only those before it. */
const passes = ['language', 'source', 'time', 'citation', 'structure', 'provision'];

const later = passes.slice(0, -1).map((pass, index) => ({
  name: `pass-${pass}`,
  comment: `The pass ${pass} imports only earlier passes.`,
  severity: 'error',
  from: { path: `^packages/resolution/${pass}/` },
  to: { path: `^packages/resolution/(${[...passes.slice(index + 1), 'akn', 'align'].join('|')})/` },
}));

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-rooms',
      comment: 'resolution and procedure know no Node built-ins.',
      severity: 'error',
      from: { path: pure, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'resolution-stands-alone',
      severity: 'error',
      from: { path: '^packages/resolution/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/resolution/' },
    },
    {
      name: 'procedure-imports-resolution-only',
      severity: 'error',
      from: { path: '^packages/procedure/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(packages/(document|api)|apps)/' },
    },
    {
      name: 'document-imports-pure-rooms-only',
      severity: 'error',
      from: { path: '^packages/document/' },
      to: { path: '^(packages/api|apps)/' },
    },
    {
      name: 'api-imports-no-app',
      severity: 'error',
      from: { path: '^packages/api/' },
      to: { path: '^(apps|packages/document)/' },
    },
    {
      name: 'web-imports-no-server',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(apps/(server|cli)|packages/document)/' },
    },
    {
      name: 'server-imports-no-client',
      severity: 'error',
      from: { path: '^apps/server/' },
      to: { path: '^apps/(web|cli)/' },
    },
    ...later,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
