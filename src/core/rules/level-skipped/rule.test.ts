import { describeRule, findingsOf, offered, said } from '#core/rules/example.testing';

describeRule('level-skipped', {
  fires: {
    'an action straight under an SD': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Website | **SD1**
    `,
    'an activity straight under an SD': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Activiteit | AV2 | Onthaal | **SD1**
    `,
    'an OD straight under an HSD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      OD | OD1 | Betaalbaar huren | SD1 |
      Actie | AC1 | Huurpremie | OD1 |
      OD | OD2 | Kopen | **HSD1** |
      Actie | AC2 | Lening | OD2 |
      Blad *HSD*
      Code | Titel
      HSD1 | Sociale duurzaamheid
      HSD2 | Economische duurzaamheid
    `,
    'the empty cell of the OD in a flat list': `
      SD code | SD | OD code | OD | Actie code | Actie | 2026
      SD1 | Wonen | OD1 | Huren | AC1 | Premie | 5
      SD1 | Wonen | **(leeg)** | | AC2 | Garantie | 6
      SD1 | Wonen | OD1 | Huren | AC3 | Fonds | 7
    `,
    'an action under an SD in a flat list without codes for its objectives': `
      SD | OD | Actie code | Actie | Kostenplaats | 2026
      Wonen | Huur | AC1 | Premies | K1 | 5
      Wonen | **(leeg)** | AC2 | Leningen | K1 | 5
    `,
  },
  silent: {
    'an action under an OD': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
    `,
    'a project under an SD, which is where projects may hang': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Project | PR1 | Renovatie | SD1
    `,
    'an action under an OD, the wrong way round': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      Actie | AC2 | Website | AC1
    `,
    'an action under an SD whose code an OD bears too': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | X1 | Wonen | | HSD1
      OD | X1 | Huur | X1 |
      Actie | AC1 | Premies | X1 |
    `,
    'an action typed as OD under an SD': `
      Niveau | Code | Titel | Bovenliggende code
      SD | SD1 | Wonen |
      OD | OD1 | Betaalbaar huren | SD1
      Actie | AC1 | Huurpremie | OD1
      OD | OD2 | Kopen | SD1
      Actie | AC2 | Lening | OD2
    `,
  },
});

test('the ODs under the same SD are offered, where there are few', () => {
  const few = findingsOf(`Niveau | Code | Titel | Bovenliggende code
SD | SD1 | Wonen | 
OD | OD1 | Betaalbaar huren | SD1
Actie | AC1 | Huurpremie | OD1\nActie | AC2 | Garantie | SD1`, 'level-skipped')[0]?.fixes;
  expect(few).toMatchObject([{ id: 'under', isSafe: false, data: { code: 'OD1' }, edits: [{ expected: 'SD1', value: 'OD1', place: { row: 4, column: 3 } }] }]);
  const many = [2, 3, 4].map((n) => `OD | OD${n} | Doel ${n} | SD1`).join('\n');
  expect(findingsOf(`Niveau | Code | Titel | Bovenliggende code
SD | SD1 | Wonen | 
OD | OD1 | Betaalbaar huren | SD1
Actie | AC1 | Huurpremie | OD1\nActie | AC2 | Garantie | SD1\n${many}`, 'level-skipped')[0]?.fixes).toEqual([]);
});

test('of what stands in between up to three are offered, and no projects', () => {
  const fixes = (ods: number) => offered(`
    Niveau | Code | Titel | Bovenliggende code
    SD | SD1 | Wonen |
    Project | PR1 | Loket | SD1
    ${Array.from({ length: ods }, (_, i) => `OD | OD${i + 1} | Huren | SD1`).join('\n')}
    Actie | AC1 | Premie | SD1
  `, 'level-skipped');
  expect(fixes(3)).toEqual(['under: Bovenliggende code SD1 → OD1', 'under: Bovenliggende code SD1 → OD2', 'under: Bovenliggende code SD1 → OD3']);
  expect(fixes(4)).toEqual([]);
});

test('the parent is told as the row names it', () => {
  expect(said('Niveau | Code | Titel | Bovenliggende code\nSD | SD1 | Wonen |\nActie | AC1 | Premie | SD1', 'level-skipped')).toContain('rechtstreeks onder SD1,');
});

test('a level is named so that its article does not matter: een actieplan, een operationele doelstelling', () => {
  const text = said('Niveau | Code | Titel | Bovenliggende code\nBeleidsdoelstelling | BD1 | Wonen |\nActieplan | AP1 | Huren | BD1\nActie | AC1 | Premie | BD1', 'level-skipped');
  expect(text).toContain('daartussen ontbreekt een actieplan.');
  expect(text).not.toMatch(/\bde actieplan|geen enkele actieplan/u);
});
