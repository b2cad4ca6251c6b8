import { describeRule } from '#core/rules/example.testing';

const diensten = (...capaciteit: readonly string[]): string => `
      Blad *Plan*
      Niveau | Code | Titel | Bovenliggende code | Dienst
      SD | SD1 | Stafdiensten |  | Musea
      Blad *Departementen en diensten*
      Departement | Dienst | VTE 2026 | VTE 2027
      Cultuur | Musea | ${capaciteit.join(' | ')}
      Cultuur | Bibliotheek | 5 | 5
    `;

describeRule('capaciteit-is-text', {
  fires: {
    'a number in words': diensten('**acht**', '9'),
    'a number with words behind it': diensten('8', '**9 of 10**'),
    'a remark': diensten('**volgt nog**', '9'),
  },
  silent: {
    'numbers': diensten('8', '9'),
    'a number as text, which is understood': diensten("'8,5", '9'),
    'nothing': diensten('', '9'),
    'words for nothing': diensten('n.v.t.', '9'),
    'a text that was to be a formula, which is a finding of its own': diensten("'=SOM(F2:F9)", '9'),
    'an error of Excel\u2019s, which is a finding of its own': diensten('#N/A', '9'),
  },
});
