import { describeRule } from '#core/rules/example.testing';

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
