/** Rows between two yields: a few milliseconds of reading on a slow machine. */
export const CHUNK = 2000;
