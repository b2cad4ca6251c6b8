import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('sd-empty', {
  fires: {
    'an SD without anything': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      OD | OD1 | Betaalbaar huren | SD1 |
      Actie | AC1 | Huurpremie | OD1 |
      SD | **SD2** | Mobiliteit | | HSD1
    `,
    'the second of two, whose ODs hang under the first': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      OD | OD1 | Betaalbaar huren | SD1 |
      Actie | AC1 | Huurpremie | OD1 |
      OD | OD2 | Kopen | SD1 |
      Actie | AC2 | Lening | OD2 |
      SD | **SD7** | Werk | | HSD1
    `,
    'an SD of a flat list with nothing beside it': `
      HSD | SD code | SD | OD code | OD | Actie code | Actie | 2026
      HSD1 | SD1 | Wonen | OD1 | Huren | AC1 | Premie | 5
      HSD1 | SD1 | Wonen | OD1 | Huren | AC2 | Garantie | 5
      HSD1 | **SD2** | Werk | | | | |
    `,
  },
  silent: {
    'an SD with an OD': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
    `,
    'a plan of SDs alone': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      SD | SD2 | Mobiliteit |
    `,
    'an SD that an OD meant, with a slip': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      SD | SD22 | Mobiliteit |
      OD | OD2 | Fietsen | SD2
      Actie | AC2 | Fietspaden | OD2
    `,
    'a project under it': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      SD | SD2 | Mobiliteit |
      Project | PR1 | Fietsbrug | SD2
    `,
    'an SD with an OD that has no action yet': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      OD | OD1 | Betaalbaar huren | SD1 |
      Actie | AC1 | Huurpremie | OD1 |
      SD | SD2 | Mobiliteit | | HSD1
      OD | OD2 | Fietsen | SD2 |
    `,
    'two SDs, each with an OD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      OD | OD1 | Betaalbaar huren | SD1 |
      Actie | AC1 | Huurpremie | OD1 |
      OD | OD2 | Kopen | SD7 |
      Actie | AC2 | Lening | OD2 |
      SD | SD7 | Werk | | HSD1
    `,
    'an SD of a flat list with an OD beside it': `
      HSD | SD code | SD | OD code | OD | Actie code | Actie | 2026
      HSD1 | SD1 | Wonen | OD1 | Huren | AC1 | Premie | 5
      HSD1 | SD1 | Wonen | OD1 | Huren | AC2 | Garantie | 5
      HSD1 | SD2 | Werk | OD2 | Banen | | |
    `,
  },
});

/** What it says by itself, as where other rules are switched off. */
const told = (...rows: readonly string[]): string[] => findingsOf(`Niveau | Code | Titel | Bovenliggende code\nSD | SD1 | Wonen |\nOD | OD1 | Huren | SD1\n${rows.join('\n')}`, 'sd-empty').map(({ element }) => element);

test('one with another trouble is left to that: a code of another level, or of another row, or one that an OD misses by a slip', () => {
  expect(told('SD | SD22 | Werk |')).toEqual(['SD22']);
  expect([told('SD | OD22 | Werk |'), told('SD | SD1 | Werk |'), told('SD | SD22 | Werk |', 'OD | OD2 | Banen | SD2')]).toEqual([[], [], []]);
});
