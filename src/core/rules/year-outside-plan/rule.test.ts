import { describeRule } from '#core/rules/example.testing';

describeRule('year-outside-plan', {
  fires: {
    'an action that is over before the plan begins': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | 2023 | **2024**
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | | |
    `,
    'an action that begins after it': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | **2030** | 2031
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | | |
    `,
    'a slip of the hand': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | **2062**
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      OD1 | K1 | GD | | |
    `,
    'a first year alone': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | **2035** |
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | | |
    `,
  },
  silent: {
    'a period within the plan': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | 2026 | 2027
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | | |
    `,
    'an action that goes on from the plan before': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | 2024 | 2026
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | | |
    `,
    'an SD that ends after the plan': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | 2032
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      SD1 | K1 | GD | | |
    `,
    'a plan that has no years': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | 2003 | 2004
    `,
    'a period upside down, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      Actie | AC1 | Premies | | 2031 | 2011
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | | |
    `,
    'a programme to the target year': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2028
      Blad *Programma's*
      Code | Titel | HSD | Van | Tot
      P01 | Wonen | HSD1 | 2000 | 2040
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      OD1 | K1 | GD | | |
    `,
  },
});
