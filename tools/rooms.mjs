/**
 * The rooms of the house and who may import whom: the one table from which the arrow check and the drawing are made.
 * A room is a folder under src/. `may` names the rooms that it imports besides itself.
 */
export const rooms = [
  { room: 'core', may: [], why: 'the field itself: it knows nothing of Excel, pages, servers or packages' },
  { room: 'xlsx', may: ['core'], why: 'reads and writes .xlsx files, in a page as well as in Node' },
  { room: 'workbook', may: ['core', 'xlsx'], why: 'the only room that speaks to Excel' },
  { room: 'contract', may: ['core'], why: 'what travels between add-in and register' },
  { room: 'auth', may: ['core'], why: 'where a token comes from' },
  { room: 'submission', may: ['core', 'contract'], why: 'the register\'s client' },
  { room: 'actions', may: ['core', 'contract', 'workbook', 'xlsx', 'submission', 'auth'], why: 'what a person can do' },
  { room: 'taskpane', may: ['core', 'actions'], why: 'views: they show and call actions', main: ['workbook', 'submission', 'auth', 'contract'] },
  { room: 'ribbon', may: ['core', 'actions'], why: 'the buttons in Excel\'s ribbon' },
  { room: 'register', may: ['core', 'contract'], why: 'the server: it trusts nothing but the contract' },
  {
    room: 'workbench', may: ['core', 'contract', 'auth', 'submission', 'workbook', 'xlsx', 'actions'],
    why: 'the add-in without Excel; it talks to the register over HTTP',
  },
];

/** Rooms inside core, in the order in which data flows: each imports only rooms before it. */
export const coreRooms = ['values', 'scheme', 'layout', 'plan', 'read', 'totals', 'edits', 'rules', 'live', 'report', 'compare', 'write', 'lists'];

/** Packages that a room may import; a room that isn't named here may import none. */
export const packages = {
  xlsx: ['fflate', 'valibot'],
  contract: ['valibot'],
  submission: ['valibot'],
  auth: ['@azure/msal-browser', 'valibot'],
  workbook: ['valibot'],
  actions: ['valibot'],
  taskpane: ['react', 'react-dom', '@fluentui/react'],
  ribbon: [],
  register: ['fastify', '@fastify/static', '@fastify/rate-limit', 'drizzle-orm', '@electric-sql/pglite', 'pg', 'jose', 'valibot'],
  workbench: ['@univerjs', '@microsoft/office-js', 'jsdom', 'valibot', 'rxjs', 'react', 'react-dom'],
};
