import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('od-empty', {
  fires: {
    'an OD with nothing under it': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      OD | **OD2** | Wonen | SD1 |
    `,
    'each of two': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      OD | **OD2** | Wonen | SD1 |
      OD | **OD77** | Huur | SD1 |
    `,
    'an OD whose actions all hang elsewhere': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      OD | **OD5** | Wonen | SD1 |
      Actie | AC5 | Huur | OD1 |
    `,
  },
  silent: {
    'an OD with an action': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
    `,
    'an OD with a project only': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      OD | OD2 | Wonen | SD1 |
      Project | PR1 | Renovatie | OD2 |
    `,
    'an SD with nothing under it': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      SD | SD2 | Wonen | | HSD1
    `,
    'an OD that an action missed by one slip, which is a finding already': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      OD | OD205 | Wonen | SD1 |
      Actie | AC5 | Huur | OD250 |
    `,
    'the second of a doubled code, which is a finding already': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Stafdiensten |  | HSD1
      OD | OD1 | Juridische ondersteuning | SD1 |
      Activiteit | AV1 | Juridisch advies | OD1 |
      OD | OD1 | Wonen | SD1 |
    `,
    'an OD that has means itself, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Huren | SD1
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026
      OD1 | K1 | GD | 5
    `,
  },
});

/** What it says by itself, as where other rules are switched off. */
const told = (...rows: readonly string[]): string[] => findingsOf(`Niveau | Code | Titel | Bovenliggende code\nSD | SD1 | Wonen |\nOD | OD1 | Huren | SD1\nActie | AC1 | Premie | OD1\n${rows.join('\n')}`, 'od-empty').map(({ element }) => element);

test('one with another trouble is left to that: a code of another level, or one that an action misses by a slip', () => {
  expect(told('OD | OD205 | Kopen | SD1')).toEqual(['OD205']);
  expect([told('OD | AC205 | Kopen | SD1'), told('OD | OD205 | Kopen | SD1', 'Actie | AC2 | Lening | OD250')]).toEqual([[], []]);
});
