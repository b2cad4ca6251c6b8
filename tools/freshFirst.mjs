import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/** Whether a test counts the blocks of code that run. */
const countsBlocks = ({ path }) => readFileSync(path, 'utf8').includes('new BlocksRun()');

/**
 * Tests that count the blocks of code that run go first, while the processes are new: two of the four took two to three times
 * as long after hundreds of others as alone (why is not known). They are among the longest. All others go in jest's own order.
 */
export default class FreshFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).map((test) => ({ test, counts: countsBlocks(test) }))
      .sort((one, other) => Number(other.counts) - Number(one.counts)).map(({ test }) => test);
  }
}
