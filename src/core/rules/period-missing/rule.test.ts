import { describeRule } from '#core/rules/example.testing';

describeRule('period-missing', {
  fires: {
    'a first year without a last one': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | **(leeg)**
    `,
    'a last year without a first one': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2028
      Actie | AC1 | Premies | OD1 | **(leeg)** | 2027
    `,
    'an OD without a period above an action that has one': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | |
      OD | OD1 | Huur | SD1 | **(leeg)** |
      Actie | AC1 | Premies | OD1 | 2026 | 2026
    `,
    'words for a last year': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | **later**
    `,
    'an OD without a period above an action that has half of one': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | |
      OD | OD1 | Huren | SD1 | **(leeg)** |
      Actie | AC1 | Premie | OD1 | 2026 | **(leeg)**
    `,
  },
  silent: {
    'a last year that is no year, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2O28
    `,
    'an objective on a flat row, where the period is that of its action': `
      Code OD | OD | Code actie | Actie | Van | Tot
      OD1 | Huur | AC1 | Premies | 2026 | 2027
      OD1 | Huur | AC2 | Loket | 2026 | 2027
    `,
    'both years': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2028
    `,
    'no period anywhere': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | |
      Actie | AC1 | Premies | OD1 | |
    `,
    'an action that takes over the period of its OD': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2028
      Actie | AC1 | Premies | OD1 | |
    `,
    'an OD that takes over that of its SD': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | 2031
      OD | OD1 | Huur | SD1 | |
      Actie | AC1 | Premies | OD1 | 2026 | 2026
    `,
    'a sheet with a first year only': `
      Niveau | Code | Titel | Bovenliggende code | Van
      OD | OD1 | Huur | | 2026
    `,
  },
});
