import type { UnreadAmount } from '#core/plan/Plan';
import { UnreadIndex } from '#core/rules/UnreadIndex';

const note = (line: number, content: string): UnreadAmount => ({ line, content, sheet: 0, row: line, column: 3, jaar: 2026 } as UnreadAmount);

test('what reading notes anew of a line takes the place of what it noted, and the rest stays', () => {
  const [a, b, c] = [note(0, 'volgt'), note(1, 'nog niet'), note(1, 'later')];
  let noted: readonly UnreadAmount[] = [a, b, c];
  const index = new UnreadIndex(() => noted);
  index.update([0]);
  expect([index.of(0), index.of(1), index.of(2)]).toEqual([[a], [b, c], []]);
  const [again, more] = [note(0, 'misschien'), note(2, 'volgt')];
  noted = [b, c, again, more];
  index.update([0, 2]);
  expect([index.of(0), index.of(1), index.of(2)]).toEqual([[again], [b, c], [more]]);
  noted = [b, c, more];
  index.update([0, 1]);
  expect([index.of(0), index.of(1), index.of(2)]).toEqual([[], [b, c], [more]]);
  noted = [c, more];
  index.update([1]);
  expect([index.of(1), index.of(2)]).toEqual([[c], [more]]);
  noted = [];
  index.update([1, 2]);
  expect([index.of(1), index.of(2)]).toEqual([[], []]);
});

test('the first notes of all come together', () => {
  let noted: readonly UnreadAmount[] = [];
  const index = new UnreadIndex(() => noted);
  expect(index.of(0)).toEqual([]);
  noted = [note(0, 'volgt'), note(1, 'later')];
  index.update([0, 1]);
  expect([index.of(0), index.of(1)]).toEqual([[noted[0]], [noted[1]]]);
});

test('where nothing is noted anew, all notes of a line stay', () => {
  const noted = [note(1, 'nog niet'), note(0, 'volgt'), note(1, 'later')];
  const index = new UnreadIndex(() => noted);
  expect(index.of(1)).toEqual([noted[0], noted[2]]);
  for (let times = 0; times < 2; times += 1) {
    index.update([1]);
    expect(index.of(1)).toEqual([noted[0], noted[2]]);
  }
});
