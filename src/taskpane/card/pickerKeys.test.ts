import { answerPickerKey } from './pickerKeys';

test.each([
  ['ArrowDown', 0, 3, 1], ['ArrowDown', 2, 3, 0], ['ArrowUp', 0, 3, 2], ['ArrowUp', 2, 3, 1], ['ArrowUp', -1, 3, 2], ['ArrowDown', -1, 3, 0],
  ['PageDown', 0, 20, 5], ['PageDown', 18, 20, 19], ['PageUp', 18, 20, 13], ['PageUp', 2, 20, 0],
  ['Home', 2, 3, null], ['a', 2, 3, null], ['Enter', 2, 3, null], ['ArrowDown', -1, 0, null],
] as const)('%s on %i of %i lights %s', (key, active, count, expected) => expect(answerPickerKey(key, active, count)).toBe(expected));
