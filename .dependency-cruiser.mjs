import { coreRooms, packages, rooms } from './tools/rooms.mjs';

const roomArrows = rooms.map(({ room, may, why, main = [] }) => ({
  name: `${room}-arrows`,
  comment: `src/${room} imports only ${[...may, 'itself'].join(', ')}: ${why}.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: ['\\.test\\.tsx?$', ...(main.length ? [`^src/${room}/main\\.tsx?$`] : [])] },
  to: { path: '^src/', pathNot: [room, ...may].map((each) => `^src/${each}/`) },
}));

const mainArrows = rooms.filter(({ main }) => main).map(({ room, may, main }) => ({
  name: `${room}-main-arrows`,
  comment: `Only src/${room}/main wires adapters.`,
  severity: 'error',
  from: { path: `^src/${room}/main\\.tsx?$` },
  to: { path: '^src/', pathNot: [room, ...may, ...main].map((each) => `^src/${each}/`) },
}));

const coreArrows = coreRooms.map((room, index) => ({
  name: `core-${room}-arrows`,
  comment: `Data flows to the right: src/core/${room} imports only ${coreRooms.slice(0, index + 1).join(', ')}.`,
  severity: 'error',
  from: { path: `^src/core/${room}/`, pathNot: '\\.(test|testing)\\.tsx?$' },
  to: { path: '^src/core/', pathNot: coreRooms.slice(0, index + 1).map((each) => `^src/core/${each}/`) },
}));

const packageArrows = rooms.map(({ room }) => ({
  name: `${room}-packages`,
  comment: `src/${room} imports only these packages: ${(packages[room] ?? []).join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '\\.(test|testing)\\.tsx?$' },
  to: {
    path: '^node_modules/',
    pathNot: (packages[room] ?? []).map((name) => `^node_modules/${name}(/|$)`).concat('^node_modules/@types/'),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomArrows, ...mainArrows, ...coreArrows, ...packageArrows,
    { name: 'no-circles', comment: 'Two files that run each other are one idea in two places (a type may point back).', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-circles-of-types', comment: 'Where many files make one thing, a type that several need has a file of its own.', severity: 'error', from: { path: '^src/core/(read|rules)/' }, to: { circular: true } },
    {
      name: 'core-needs-nothing', comment: 'core runs anywhere: no Node, no page.', severity: 'error',
      from: { path: '^src/core/', pathNot: '\\.(test|testing)\\.tsx?$' }, to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    {
      name: 'tests-are-not-imported', comment: 'What ships does not import a test\'s tools.', severity: 'error',
      from: { path: '^src/', pathNot: '\\.(test|testing)\\.tsx?$' }, to: { path: '\\.(test|testing)\\.tsx?$|^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
