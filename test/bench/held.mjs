/** Megabytes that are still held once all that is not has been collected; arrays outside the heap are among what is external. Wants `--expose-gc`. */
export async function held() {
  for (let i = 0; i < 3; i += 1) {
    await new Promise((resolve) => { setTimeout(resolve, 10); });
    global.gc();
  }
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
