import { bookOf, closeAll, loaded, onFirstSheet, opened, refusal, told } from './open';

afterEach(closeAll);

describe('limits', () => {
  test('a request over the limit is refused whole', async () => {
    const workbook = await opened(bookOf([['oud']]), { limits: { payloadBytes: 50_000 } });
    const work = onFirstSheet(workbook, (sheet) => {
      sheet.getRange('A1').values = [['nieuw']];
      sheet.getRange('A2').values = [['x'.repeat(60_000)]];
    });
    expect((await refusal(work)).code).toBe('RequestPayloadSizeLimitExceeded');
    expect((await loaded(workbook, 'A1', 'values')).values).toEqual([['oud']]);
  });

  test('a response over the limit is an error', async () => {
    const workbook = await opened(bookOf(Array.from({ length: 2000 }, () => ['x'.repeat(40)])), { limits: { payloadBytes: 50_000 } });
    expect((await refusal(loaded(workbook, 'A1:A2000', 'values'))).code).toBe('ResponsePayloadSizeLimitExceeded');
    expect((await loaded(workbook, 'A1:A500', 'values')).values).toHaveLength(500);
  });

  test('both stand at 5 MB', async () => {
    const workbook = await opened(bookOf(Array.from({ length: 60 }, () => ['x'.repeat(100_000)])));
    expect((await refusal(loaded(workbook, 'A1:A60', 'values'))).code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(workbook.host.limits.payloadBytes).toBe(5 * 1024 * 1024);
  });

  test('a range of more cells than one read holds gives null', async () => {
    const workbook = await opened(bookOf([[1]]), { limits: { cellsPerRead: 100 } });
    expect((await loaded(workbook, 'A1:J11', 'values')).values).toBeNull();
    expect((await loaded(workbook, 'A1:J10', 'values')).values).toHaveLength(10);
  });

  test('an operation on more than 33,554,000 cells is OperationCellsExceedLimit', async () => {
    const workbook = await opened();
    const work = onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:AH1000000').format.fill.color = 'red'; });
    expect((await refusal(work)).code).toBe('OperationCellsExceedLimit');
  });
});

describe('counters', () => {
  test('count round trips, actions and the bytes as they travel', async () => {
    const workbook = await opened(bookOf([['é']]));
    workbook.host.counters.reset();
    await loaded(workbook, 'A1', 'values');
    const { counters } = workbook.host;
    expect(counters.roundTrips).toBe(2);
    expect(counters.actions).toBeGreaterThan(3);
    expect(counters.largestResponse).toBeLessThanOrEqual(counters.responseBytes);
    const before = counters.responseBytes;
    await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').load('values'); });
    expect(counters.responseBytes).toBeGreaterThan(before);
    counters.reset();
    expect({ ...counters }).toEqual({ roundTrips: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0, largestResponse: 0, actions: 0 });
  });

  test('two batches are two round trips', async () => {
    const workbook = await opened();
    workbook.host.counters.reset();
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      context.workbook.names.load('items/name');
      await context.sync();
    });
    expect(workbook.host.counters.roundTrips).toBe(2);
  });
});

describe('faults', () => {
  test('failing at an action leaves what came before it done', async () => {
    const workbook = await opened();
    const work = workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [one, two] = [sheet.getRange('A1'), sheet.getRange('A2')];
      await context.sync();
      workbook.host.faults.failAtAction = { at: 2, code: 'GeneralException', name: 'Values' };
      one.values = [[1]];
      two.values = [[2]];
      await context.sync();
    });
    expect(await refusal(work)).toMatchObject({ code: 'GeneralException', location: 'Values' });
    expect((await loaded(workbook, 'A1:A2', 'values')).values).toEqual([[1], ['']]);
  });

  test('failing at a sync does nothing of it, once', async () => {
    const workbook = await opened();
    workbook.host.faults.failAtSync = { at: 1, code: 'ServiceNotAvailable' };
    const write = (): Promise<void> => onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').values = [[1]]; });
    expect((await refusal(write())).code).toBe('ServiceNotAvailable');
    expect((await loaded(workbook, 'A1', 'values')).values).toEqual([['']]);
    await write();
    expect((await loaded(workbook, 'A1', 'values')).values).toEqual([[1]]);
  });

  test('while a cell is being edited a batch is refused', async () => {
    const workbook = await opened();
    workbook.host.faults.editMode = true;
    expect((await refusal(loaded(workbook, 'A1', 'values'))).code).toBe('InvalidOperationInCellEditMode');
    workbook.host.faults.editMode = false;
    expect((await loaded(workbook, 'A1', 'values')).values).toEqual([['']]);
  });

  test('with delayForCellEdit it waits until the edit is over', async () => {
    const workbook = await opened();
    workbook.host.faults.editMode = true;
    let isDone = false;
    const work = workbook.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
      isDone = true;
    });
    await told();
    expect(isDone).toBe(false);
    workbook.host.faults.editMode = false;
    await work;
    expect(isDone).toBe(true);
  });

  test('latency is added to each round trip', async () => {
    const workbook = await opened();
    workbook.host.faults.latencyMs = 40;
    const start = performance.now();
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect(performance.now() - start).toBeGreaterThanOrEqual(39);
  });

  test('a second author acts between two syncs, and is heard as Remote', async () => {
    const workbook = await opened(bookOf([['a'], ['b']]));
    const heard: string[] = [];
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ source, changeType, triggerSource }) => { heard.push(`${source} ${changeType} ${triggerSource}`); });
      await context.sync();
    });
    const seen = await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A2').load('address,values');
      await context.sync();
      workbook.host.faults.betweenSyncs = async (author) => {
        workbook.host.faults.betweenSyncs = null;
        await author.insert('Blad1', '1:1');
      };
      range.load('address,values');
      await context.sync();
      return [range.address, range.values];
    });
    await told();
    expect(seen).toEqual(['Blad1!A3', [['b']]]);
    expect(heard).toEqual(['Remote RowInserted Unknown']);
  });
});
