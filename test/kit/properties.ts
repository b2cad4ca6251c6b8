import fc from 'fast-check';

/** Properties draw the same cases each time, so that a change is judged by what it changed; `npm run explore` draws others. */
const ALWAYS = 20_261_127;

fc.configureGlobal({ seed: Number(process.env.SEED ?? ALWAYS) });
