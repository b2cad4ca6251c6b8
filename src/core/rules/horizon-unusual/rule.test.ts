import { describeRule } from '#core/rules/example.testing';

describeRule('horizon-unusual', {
  fires: {
    'an SD of one year': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | **2026**
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
      SD1 | K1 | GD | | | | | |
    `,
    'an OD of one year': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | 2031
      OD | OD1 | Huur | SD1 | 2027 | **2027**
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
      OD1 | K1 | GD | | | | | |
    `,
    'an action of five years': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2031
      Actie | AC1 | Premies | OD1 | 2027 | **2031**
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
      AC1 | K1 | GD | | 1 | | | |
    `,
    'an SD of ten years': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2027 | **2036**
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
      SD1 | K1 | GD | | | | | |
    `,
  },
  silent: {
    'durations as they are usual': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | 2030
      OD | OD1 | Huur | SD1 | 2026 | 2028
      Actie | AC1 | Premies | OD1 | 2026 | 2026
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
      AC1 | K1 | GD | 1 | | | | |
    `,
    'what lasts the whole plan': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | 2028
      OD | OD1 | Huur | SD1 | 2026 | 2028
      Actie | AC1 | Premies | OD1 | 2026 | 2028
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
      AC1 | K1 | GD | 1 | |
    `,
    'an activity, which goes on': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2031
      Activiteit | AV1 | Loket | OD1 | 2027 | 2031
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
      AV1 | K1 | GD | | 1 | | | |
    `,
    'an action of a project': `
      Niveau | Code | Titel | Bovenliggende code | Project | Van | Tot
      OD | OD1 | Huur | | | 2026 | 2031
      Actie | AC1 | Premies | OD1 | PR01 | 2027 | 2031
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
      AC1 | K1 | GD | | 1 | | | |
    `,
    'an action that reaches beyond its OD, which is a finding of its own': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      OD | OD1 | Huur | | 2026 | 2028
      Actie | AC1 | Premies | OD1 | 2027 | 2031
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
      AC1 | K1 | GD | | 1 | | | |
    `,
    'an action as long as the OD that it hangs under may last': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | 2031
      OD | OD1 | Huren | SD1 | 2026 | 2028
      Actie | AC1 | Premie | OD1 | 2026 | 2028
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
      AC1 | K1 | GD | 5 | 5 | 5 | | |
    `,
    'a project, which lasts as long as it needs': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | |
      Project | PR1 | Loket | SD1 | 2026 | 2045
    `,
    'an SD of five years': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | 2030
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
      SD1 | K1 | GD | | | | | |
    `,
    'an OD of two years': `
      Niveau | Code | Titel | Bovenliggende code | Van | Tot
      SD | SD1 | Wonen | | 2026 | 2031
      OD | OD1 | Huur | SD1 | 2027 | 2028
      Blad *Middelen*
      Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
      OD1 | K1 | GD | | | | | |
    `,
  },
});
