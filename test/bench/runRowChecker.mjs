// One row checker in a process of its own: node runRowChecker.mjs MODULE INPUT. Prints one line of JSON.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { deserialize } from 'node:v8';

const [, , modulePath, inputPath] = process.argv;
const snapshot = deserialize(readFileSync(inputPath));
const start = performance.now();
const { check } = await import(pathToFileURL(modulePath).href);
const wrong = check(snapshot);
console.log(JSON.stringify({ cold: performance.now() - start, wrong }));
