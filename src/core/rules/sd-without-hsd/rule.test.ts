import { checkPlan } from '#core/rules/checkPlan';
import { describeRule, parseExample, planOf } from '#core/rules/example.testing';
import { sdWithoutHsd } from '#core/rules/sd-without-hsd/rule';

describeRule('sd-without-hsd', {
  fires: {
    'an SD with nothing in the column HSD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | **(leeg)**
      OD | OD1 | Huur | SD1 |
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'each of two SDs, and nothing below them': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | **(leeg)**
      SD | SD2 | Zorg | | **(leeg)**
      OD | OD1 | Huur | SD1 |
      Actie | AC1 | Premies | OD1 |
    `,
    'an SD of a programme that has no HSD': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Programma
      SD | SD1 | Wonen | | **(leeg)** | P1
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden
      P1 | Talent | |
    `,
    'an SD of a flat export, at its code, for there is no column HSD': `
      SD code | SD | OD code | OD | Actie code | Actie | Kostenplaats | 2026
      **SD1** | Wonen | OD1 | Huur | AC1 | Premies | K1 | 100
      SD1 | Wonen | OD1 | Huur | AC2 | Leningen | K1 | 200
    `,
    'an SD that hangs on a programme without an HSD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | P1 | **(leeg)**
      Blad *Programmas*
      Code | Titel | HSD
      P1 | Digitaal |
    `,
  },
  silent: {
    'a plan of BBC, which knows no HSDs': `
      Niveau | Code | Titel | Bovenliggende code
      Beleidsdoelstelling | BD000010 | Zorg |
      Actieplan | AP000038 | Ouderen | BD000010
      Actie | AC000534 | Dienstencentrum | AP000038
    `,
    'an SD with an HSD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD1
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'an SD with an unknown HSD, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | | HSD7
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'an SD whose parent is an HSD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | HSD1 |
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'an SD of a programme that has an HSD': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Programma
      SD | SD1 | Wonen | | | P1
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden
      P1 | Talent | HSD1 |
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'an SD under a programme without an HSD that names another with one: its money counts there': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Programma
      SD | SD1 | Wonen | P2 | | P1
      Blad *Programma's*
      Code | Titel | HSD | Collegeleden
      P1 | Talent | HSD1 |
      P2 | Digitaal | |
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
    `,
    'an SD under an unknown parent, which explains it': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | P9 |
      Blad *HSD*
      Code | Titel
      HSD1 | Kennis en innovatie
      HSD2 | Sociale duurzaamheid
    `,
    'a plan of a regime without HSDs': `
      Niveau | Code | Titel | Bovenliggende code
      Beleidsdoelstelling | BD000010 | Wonen |
      Actieplan | AP000038 | Huur | BD000010
      Actie | AC000534 | Premies | AP000038
    `,
    'an SD that hangs on a programme with an HSD': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | P1 |
      Blad *Programmas*
      Code | Titel | HSD
      P1 | Digitaal | HSD1
    `,
    'an SD with an HSD of its own that hangs on a programme without one': `
      Niveau | Code | Titel | Bovenliggende code | HSD
      SD | SD1 | Wonen | P1 | HSD1
      Blad *Programmas*
      Code | Titel | HSD
      P1 | Digitaal |
    `,
  },
});

test('a scheme of somebody’s own that knows no HSDs asks for none', () => {
  const plan = planOf(parseExample('Niveau | Code | Titel\nSD | SD1 | Wonen').snapshot);
  const scheme = { ...plan.scheme, levels: plan.scheme.levels.filter(({ id }) => id !== 'hsd') };
  expect([plan, { ...plan, scheme }].map((each) => checkPlan(each, [sdWithoutHsd]).length)).toEqual([1, 0]);
});
