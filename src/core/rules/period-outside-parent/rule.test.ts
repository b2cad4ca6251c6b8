import { describeRule, findingsOf, said } from '#core/rules/example.testing';

describeRule('period-outside-parent', {
  fires: {
    'an action that ends later': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2028
      Actie | AC1 | Premies | OD1 | 2028 | **2029**
    `,
    'an action that begins earlier': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2028
      Actie | AC1 | Premies | OD1 | **2025** | 2026
    `,
    'an OD that is longer at both ends, at its first year': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | 2031
      OD | OD1 | Huur | SD1 | **2025** | 2032
    `,
    'an action in another time altogether': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2027
      Actie | AC1 | Premies | OD1 | **2024** | 2025
    `,
    'an action that begins with its OD and ends later': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huren | | 2026 | 2027
      Actie | AC1 | Premie | OD1 | 2026 | **2028**
    `,
  },
  silent: {
    'an action within its OD': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2028
      Actie | AC1 | Premies | OD1 | 2027 | 2027
    `,
    'the same period': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2028
      Actie | AC1 | Premies | OD1 | 2026 | 2028
    `,
    'an OD without a period': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | 2020 | 2040
    `,
    'an action that is upside down, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2028
      Actie | AC1 | Premies | OD1 | 2029 | 2026
    `,
    'an action outside the whole plan, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2028
      Actie | AC1 | Premies | OD1 | 2062 | 2062
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      OD1 | K1 | GD | | |
    `,
  },
});

test('the part that both have in common is offered, where there is any', () => {
  const fixesOf = (from: number, to: number) => findingsOf(`Niveau | Code | Titel | Bovenliggende code | Van | Tot\nOD | OD1 | Huur | | 2026 | 2028\nActie | AC1 | Premies | OD1 | ${from} | ${to}`, 'period-outside-parent')[0]?.fixes;
  expect(fixesOf(2025, 2030)).toMatchObject([{ isSafe: false, data: { period: '2026-2028' }, edits: [{ value: 2026 }, { value: 2028 }] }]);
  expect(fixesOf(2028, 2030)).toMatchObject([{ data: { period: '2028' }, edits: [{ expected: 2030, value: 2028 }] }]);
  expect(fixesOf(2029, 2030)).toEqual([]);
});

test('a cell that holds a date keeps one: what stands there is expected, and the first or last day of the year is written', () => {
  // 1 March 2025 and 30 June 2027, as Excel counts days.
  const [finding] = findingsOf(`
    Niveau | Code | Titel | Bovenliggende code | Van | Tot
    OD | OD1 | Huren | | 2026 | 2026
    Actie | AC1 | Premie | OD1 | 45717 | 46568
  `, 'period-outside-parent');
  expect(finding?.fixes[0]?.edits.map(({ expected, value }) => [expected, value])).toEqual([[45717, 46023], [46568, 46387]]);
});

test('the year that is out of it is named, and the one that it goes beyond pointed at', () => {
  const told = (period: string) => {
    const text = `Niveau | Code | Titel | Bovenliggende code | Van | Tot\nOD | OD1 | Huren | | 2026 | 2027\nActie | AC1 | Premie | OD1 | ${period}`;
    return [said(text, 'period-outside-parent').split(' valt ')[0], ...findingsOf(text, 'period-outside-parent').flatMap(({ related }) => related.map(({ field }) => field))];
  };
  expect(told('2025 | 2027')).toEqual(['AC1 “Premie” loopt 2025-2027; 2025', 'from']);
  expect(told('2026 | 2028')).toEqual(['AC1 “Premie” loopt 2026-2028; 2028', 'to']);
  expect(told('2028 | 2028')).toEqual(['AC1 “Premie” loopt in 2028; 2028', 'to']);
});
