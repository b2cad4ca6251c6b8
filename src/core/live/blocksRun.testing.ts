import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * Counts the blocks of our own code that run, rules and all: what the clock would tell, without its noise.
 * Only code compiled while it counts is counted by blocks, so it is to be made before the code it counts runs first;
 * and compiled code is neither taken from an earlier test of this process nor forgotten halfway, either of which would count the same work otherwise.
 */
export class BlocksRun {
  private readonly session = new Session();

  constructor() {
    setFlagsFromString('--no-flush-bytecode');
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Since it was asked last. */
  take(): number {
    let run = 0;
    this.session.post('Profiler.takePreciseCoverage', (error, { result }) => { run = error ? NaN : result.filter(({ url }) => url.includes('/src/core/')).reduce((sum, script) => sum + countIn(script), 0); });
    return run;
  }

  end(): void {
    this.session.post('Profiler.stopPreciseCoverage');
    this.session.disconnect();
    setFlagsFromString('--flush-bytecode');
  }
}

function countIn({ functions }: Profiler.ScriptCoverage): number {
  return functions.reduce((sum, { ranges }) => sum + ranges.reduce((all, { count }) => all + count, 0), 0);
}
