import { CodeProposer } from '#core/plan/CodeProposer';
import { buildPlan, type ElementLiteral } from '#core/plan/buildPlan.testing';
import { bbc } from '#core/scheme/bbc';

const proposer = (elements: readonly ElementLiteral[], bits: object = {}): CodeProposer => new CodeProposer(buildPlan({ elements, ...bits }));

test('codes go on in the style that the plan has', () => {
  const made = proposer([
    { code: 'SD20014', level: 'sd' }, { code: 'OD20117', level: 'od', parent: 'SD20014' }, { code: 'OD20118', level: 'od', parent: 'SD20014' },
    { code: 'AC35788', level: 'actie', parent: 'OD20117' }, { code: 'AC35790', level: 'actie', parent: 'OD20117' },
  ]);
  expect([made.propose('actie', 'OD20117'), made.propose('actie', 'OD20117'), made.propose('od', 'SD20014'), made.propose('sd', '')])
    .toEqual(['AC35791', 'AC35792', 'OD20119', 'SD20015']);
});

test('codes that are counted within their parent are counted so', () => {
  const made = proposer([
    { code: 'SD01', level: 'sd' }, { code: 'OD0101', level: 'od', parent: 'SD01' }, { code: 'OD0102', level: 'od', parent: 'SD01' },
    { code: 'SD02', level: 'sd' }, { code: 'OD0201', level: 'od', parent: 'SD02' },
  ]);
  expect([made.propose('od', 'SD01'), made.propose('od', 'SD02'), made.propose('od', 'SD03')]).toEqual(['OD0103', 'OD0202', 'OD0301']);
});

test('numbers in parts go on, with the point behind them where there is one', () => {
  const dotted = proposer([{ code: '6', level: 'sd' }, { code: '6.1', level: 'od', parent: '6' }, { code: '6.1.1', level: 'actie', parent: '6.1' }, { code: '6.1.2', level: 'actie', parent: '6.1' }], { scheme: bbc });
  expect([dotted.propose('actie', '6.1'), dotted.propose('od', '6'), dotted.propose('sd', '')]).toEqual(['6.1.3', '6.2', '7']);
  const pointed = proposer([{ code: '6.', level: 'sd' }, { code: '6.1.', level: 'od', parent: '6.' }, { code: '6.2.', level: 'od', parent: '6.' }], { scheme: bbc });
  expect(pointed.propose('od', '6.')).toBe('6.3.');
});

test('words before the number are kept', () => {
  const made = proposer([{ code: 'SD 3', level: 'sd' }, { code: 'SD 3 - OD 1', level: 'od', parent: 'SD 3' }, { code: 'SD 3 - OD 2', level: 'od', parent: 'SD 3' }]);
  expect(made.propose('od', 'SD 3')).toBe('SD 3 - OD 3');
});

test('numbers that go on from that of the parent, with or without words before them', () => {
  const made = proposer([
    { code: 'SD 1', level: 'sd' }, { code: 'OD 1.1', level: 'od', parent: 'SD 1' }, { code: '1.1.1', level: 'actie', parent: 'OD 1.1' }, { code: '1.1.2', level: 'actie', parent: 'OD 1.1' },
    { code: 'od 1.2', level: 'od', parent: 'SD 1' }, { code: '1.2.1', level: 'actie', parent: 'od 1.2' }, { code: 'SD 11', level: 'sd' }, { code: 'OD 11.1', level: 'od', parent: 'SD 11' },
  ]);
  expect([made.propose('actie', 'OD 1.1'), made.propose('actie', 'od 1.2'), made.propose('actie', 'OD 11.1'), made.propose('od', 'SD 1'), made.propose('od', 'SD 11'), made.propose('sd', '')])
    .toEqual(['1.1.3', '1.2.2', '11.1.1', 'OD 1.3', 'OD 11.2', 'SD 12']);
  const worded = proposer([{ code: 'Strategische doelstelling 1', level: 'sd' }, { code: 'Operationele doelstelling 1-1', level: 'od', parent: 'Strategische doelstelling 1' }]);
  expect([worded.propose('od', 'Strategische doelstelling 1'), worded.propose('sd', '')]).toEqual(['Operationele doelstelling 1-2', 'Strategische doelstelling 2']);
});

test('where there is none yet, or no style, the scheme says', () => {
  const made = proposer([]);
  expect([made.propose('sd', ''), made.propose('od', 'SD01'), made.propose('actie', 'OD0101'), made.propose('activiteit', 'OD0101')]).toEqual(['SD01', 'OD0101', 'AC0001', 'AV0001']);
  const wild = proposer([{ code: 'wonen', level: 'actie' }, { code: 'X-7', level: 'actie' }, { code: 'groen9b', level: 'actie' }]);
  expect(wild.propose('actie', '')).toBe('AC0001');
  expect(proposer([], { scheme: bbc }).propose('od', '')).toBe('AP000001');
});

test('a code that is taken, in whatever spelling, is passed over', () => {
  const made = proposer([{ code: 'AC0001', level: 'actie' }, { code: 'ac 0002', level: 'sd' }]);
  expect(made.propose('actie', '')).toBe('AC0003');
});

test('codes of letters go on with the next letter, also below a parent', () => {
  const made = proposer([
    { code: 'A', level: 'sd' }, { code: 'A.1', level: 'od', parent: 'A' }, { code: 'A.1.a', level: 'actie', parent: 'A.1' }, { code: 'A.1.b', level: 'actie', parent: 'A.1' },
    { code: 'Z', level: 'sd' }, { code: 'Z.1', level: 'od', parent: 'Z' },
  ]);
  expect([made.propose('sd', ''), made.propose('sd', ''), made.propose('od', 'A'), made.propose('actie', 'A.1'), made.propose('actie', 'Z.1')]).toEqual(['AA', 'AB', 'A.2', 'A.1.c', 'Z.1.a']);
});

test('a code with a stray number does not draw the next ones after it, and stays taken', () => {
  const codes = [...Array.from({ length: 40 }, (_, at) => `AC00${String(at + 10)}`), 'AC070299', 'AC0050'];
  const made = proposer(codes.map((code) => ({ code, level: 'actie' })));
  expect([made.propose('actie', ''), made.propose('actie', '')]).toEqual(['AC0051', 'AC0052']);
  const few = proposer([{ code: 'AC0001', level: 'actie' }, { code: 'AC1200', level: 'actie' }]);
  expect(few.propose('actie', '')).toBe('AC1201');
});
