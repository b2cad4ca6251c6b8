import type { Finding } from '#core/rules/Finding';
import { findingId } from '#core/rules/findingId';
import { missingReasons, NO_REASONS, reasonGroups, reasonsToSend } from './reasons';

function finding(rule: string, severity: Finding['severity'], element: string): Finding {
  return { rule, severity, element, where: { sheet: 0, row: 1, column: 0, field: 'code' }, data: {}, related: [], fixes: [] };
}
const FINDINGS = [finding('a', 'error', 'X1'), finding('b', 'warning', 'X1'), finding('b', 'warning', 'X2'), finding('c', 'warning', 'X3'), finding('d', 'info', 'X4')];
const groups = reasonGroups(FINDINGS);

test('only warnings ask for a reason, one for a kind', () => {
  expect(groups.map(({ rule, warnings }) => [rule, warnings.length])).toEqual([['b', 2], ['c', 1]]);
  expect(missingReasons(groups, NO_REASONS)).toBe(2);
  expect(missingReasons(groups, { texts: { b: 'afgesproken', c: '   ' }, apart: [] })).toBe(1);
});

test('explained apart, each warning asks for its own', () => {
  const ids = FINDINGS.slice(1, 3).map(findingId);
  const reasons = { texts: { b: 'voor allemaal', c: 'ja', [ids[0]!]: 'eerste' }, apart: ['b'] };
  expect(missingReasons(groups, reasons)).toBe(1);
  expect(reasonsToSend(groups, reasons)).toEqual({ c: 'ja', [ids[0]!]: 'eerste' });
});

test('what is sent is one line, and nothing for a warning that is gone', () => {
  expect(reasonsToSend(groups, { texts: { b: ' op twee\nregels ', weg: 'oud' }, apart: [] })).toEqual({ b: 'op twee regels' });
});
