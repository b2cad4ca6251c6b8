import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/** Whether a test counts the blocks of code that run: each count goes past all code that its process holds. */
const countsBlocks = ({ path }) => readFileSync(path, 'utf8').includes('new BlocksRun()');

/**
 * Tests that count the blocks of code that run go first, while the processes are new: after hundreds of others the same counts
 * may take three times as long. They are the longest as well. All others go in jest's own order.
 */
export default class FreshFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).map((test) => ({ test, counts: countsBlocks(test) }))
      .sort((one, other) => Number(other.counts) - Number(one.counts)).map(({ test }) => test);
  }
}
