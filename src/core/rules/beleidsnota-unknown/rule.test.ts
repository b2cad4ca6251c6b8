import { describeRule, findingsOf } from '#core/rules/example.testing';

describeRule('beleidsnota-unknown', {
  fires: {
    'a policy note that is not on the list': `
      Niveau | Code | Titel | Beleidsnota
      SD | SD1 | Wonen | **BN09**
      Blad *Beleidsnota's*
      Code | Titel
      BN01 | Cultuurnota
      BN02 | Sportplan
    `,
    'one of two in a cell': `
      Niveau | Code | Titel | Beleidsnota
      SD | SD1 | Wonen | **BN01; BN99**
      Blad *Beleidsnota's*
      Code | Titel
      BN01 | Cultuurnota
      BN02 | Sportplan
    `,
    'the name where the code belongs': `
      Niveau | Code | Titel | Beleidsnota
      SD | SD1 | Wonen | **Cultuurnota**
      Blad *Beleidsnota's*
      Code | Titel
      BN01 | Cultuurnota
      BN02 | Sportplan
    `,
    'two that are both unknown, in one finding': `
      Niveau | Code | Titel | Beleidsnota
      SD | SD1 | Wonen | **BN98; BN99**
      Blad *Beleidsnota's*
      Code | Titel
      BN01 | Cultuurnota
      BN02 | Sportplan
    `,
  },
  silent: {
    'a policy note in other case': `
      Niveau | Code | Titel | Beleidsnota
      SD | SD1 | Wonen | bn 01
      Blad *Beleidsnota's*
      Code | Titel
      BN01 | Cultuurnota
      BN02 | Sportplan
    `,
    'two that are on the list': `
      Niveau | Code | Titel | Beleidsnota
      SD | SD1 | Wonen | BN01; BN02
      Blad *Beleidsnota's*
      Code | Titel
      BN01 | Cultuurnota
      BN02 | Sportplan
    `,
    'an empty cell': `
      Niveau | Code | Titel | Beleidsnota
      SD | SD1 | Wonen |
      Blad *Beleidsnota's*
      Code | Titel
      BN01 | Cultuurnota
      BN02 | Sportplan
    `,
    'a workbook without the list': `
      Niveau | Code | Titel | Beleidsnota
      SD | SD1 | Wonen | BN09
    `,
    'a list with nothing on it': `
      Niveau | Code | Titel | Beleidsnota
      SD | SD1 | Wonen | BN09
      Blad *Beleidsnota's*
      Code | Titel
    `,
  },
});

test('a note that stands alone in its cell is replaced by the nearest; one of several is not, for the cell holds the others too', () => {
  const fixes = (written: string) => findingsOf(`
    Niveau | Code | Titel | Bovenliggende code | Beleidsnota
    OD | OD1 | Huur | |
    Actie | AC1 | Premies | OD1 | ${written}
    Blad *Beleidsnota's*
    Code | Titel
    BN01 | Wonen
    BN20 | Cultuur
  `, 'beleidsnota-unknown').map((finding) => finding.fixes.map(({ edits }) => edits[0]?.value));
  expect(fixes('BN011')).toEqual([['BN01']]);
  expect(fixes('BN20; BN011')).toEqual([[]]);
});
