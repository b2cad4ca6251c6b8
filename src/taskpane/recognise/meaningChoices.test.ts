import { gent2020 } from '#core/scheme/gent2020';
import { meaningChoices, meaningOf, valueOf, type MeaningChoicesAsked } from './meaningChoices';
import { WORDS } from './words';

const choices = (asked: Partial<MeaningChoicesAsked>) => meaningChoices({ kind: 'plan', header: '', meaning: null, scheme: gent2020, years: [2026, 2027], language: 'nl', words: WORDS.nl, ...asked });

test('a choice is read back as the meaning that it stands for, each one once', () => {
  for (const kind of ['plan', 'vlak', 'middelen', 'hsd', 'budgetplaatsen'] as const) {
    const values = choices({ kind }).map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) expect(valueOf(meaningOf(value))).toBe(value);
  }
});

test('the planner\'s own column comes first, then what it means now', () => {
  expect(choices({ meaning: { field: 'title' } }).slice(0, 2)).toEqual([{ value: '', text: 'Eigen kolom, telt niet mee' }, { value: '{"field":"title"}', text: 'Titel' }]);
});

test('amounts are offered of the year in the header, else of every year of the plan; on lists of codes not at all', () => {
  const amounts = (asked: Partial<MeaningChoicesAsked>) => choices(asked).map(({ text }) => text).filter((text) => text.startsWith('Bedrag'));
  expect(amounts({ header: 'Personeel 2026' })).toEqual(['Bedrag 2026, soort in de rij', 'Bedrag 2026, GD', 'Bedrag 2026, BD', 'Bedrag 2026, VTE', 'Bedrag 2026, GD, ontvangst', 'Bedrag 2026, BD, ontvangst',
    'Bedrag 2026, exploitatie', 'Bedrag 2026, exploitatie, ontvangst', 'Bedrag 2026, financiering', 'Bedrag 2026, financiering, ontvangst', 'Bedrag 2026, aflossingen', 'Bedrag 2026, aflossingen, ontvangst']);
  expect([amounts({ header: 'Geld' }).length, amounts({ header: 'Geld' })[0], amounts({ kind: 'budgetplaatsen', header: 'Geld' })[0]]).toEqual([25, 'Bedrag elk jaar, VTE', 'Bedrag 2026, soort in de rij']);
  expect(amounts({ kind: 'hsd', header: '2026' })).toEqual([]);
});

test('on a flat sheet each level has its code and its title', () => {
  const texts = choices({ kind: 'vlak' }).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['Strategische doelstelling: code', 'Strategische doelstelling: titel']));
  expect(texts).not.toContain('Bovenliggende code');
});
