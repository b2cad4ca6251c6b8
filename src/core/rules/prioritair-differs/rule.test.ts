import { describeRule, offered } from '#core/rules/example.testing';

describeRule('prioritair-differs', {
  fires: {
    'an objective that says no over a priority action': `
      Niveau | Code | Titel | Bovenliggende code | Prioritair
      BD | BD000010 | Iedereen telt mee | | **neen**
      AP | AP000038 | Zorg in de buurt | BD000010 |
      AC | AC000534 | Buurtzorghuis | AP000038 | ja
      AC | AC000535 | Mantelzorgpremie | AP000038 | neen
    `,
    'an objective that says no over a priority action plan': `
      Niveau | Code | Titel | Bovenliggende code | Prioritair
      BD | BD000010 | Iedereen telt mee | | **Overig beleid**
      AP | AP000038 | Zorg in de buurt | BD000010 | Prioritair beleid
      AC | AC000534 | Buurtzorghuis | AP000038 | Overig beleid
    `,
    'an objective that says yes over nothing of the kind': `
      Niveau | Code | Titel | Bovenliggende code | Prioritair
      BD | BD000010 | Iedereen telt mee | | **ja**
      AP | AP000038 | Zorg in de buurt | BD000010 |
      AC | AC000534 | Buurtzorghuis | AP000038 | neen
    `,
    'a mark at the objective alone, among the levels of Ghent': `
      Niveau | Code | Titel | Bovenliggende code | HSD | Prioritair
      SD | SD1 | Wonen | | HSD1 | **x**
      OD | OD1 | Huren | SD1 | |
      Actie | AC1 | Huurpremie | OD1 | |
    `,
    'a 0 over a 1': `
      Niveau | Code | Titel | Bovenliggende code | Prioritair
      BD | BD000010 | Iedereen telt mee | | **0**
      AP | AP000038 | Zorg in de buurt | BD000010 | 0
      AC | AC000534 | Buurtzorghuis | AP000038 | 1
    `,
  },
  silent: {
    'an objective that says nothing': `
      Niveau | Code | Titel | Bovenliggende code | Prioritair
      BD | BD000010 | Iedereen telt mee | |
      AP | AP000038 | Zorg in de buurt | BD000010 |
      AC | AC000534 | Buurtzorghuis | AP000038 | ja
    `,
    'an objective that says it as it is': `
      Niveau | Code | Titel | Bovenliggende code | Prioritair
      BD | BD000010 | Iedereen telt mee | | Ja
      AP | AP000038 | Zorg in de buurt | BD000010 |
      AC | AC000534 | Buurtzorghuis | AP000038 | x
      BD | BD000011 | Stad in beweging | | nee
      AP | AP000039 | Fietsstad | BD000011 | nee
      AC | AC000536 | Fietsbrug | AP000039 |
    `,
    'an action plan that says no over a priority action: it is no objective': `
      Niveau | Code | Titel | Bovenliggende code | Prioritair
      BD | BD000010 | Iedereen telt mee | | ja
      AP | AP000038 | Zorg in de buurt | BD000010 | neen
      AC | AC000534 | Buurtzorghuis | AP000038 | ja
    `,
    'a word under it that can mean anything': `
      Niveau | Code | Titel | Bovenliggende code | Prioritair
      BD | BD000010 | Iedereen telt mee | | ja
      AP | AP000038 | Zorg in de buurt | BD000010 |
      AC | AC000534 | Buurtzorghuis | AP000038 | in 2027
    `,
    'a word at the objective that can mean anything': `
      Niveau | Code | Titel | Bovenliggende code | Prioritair
      BD | BD000010 | Iedereen telt mee | | zie nota
      AP | AP000038 | Zorg in de buurt | BD000010 |
      AC | AC000534 | Buurtzorghuis | AP000038 | ja
    `,
    'an objective under which nothing hangs yet': `
      Niveau | Code | Titel | Bovenliggende code | Prioritair
      BD | BD000010 | Iedereen telt mee | |
      AP | AP000038 | Zorg in de buurt | BD000010 |
      AC | AC000534 | Buurtzorghuis | AP000038 | ja
      BD | BD000011 | Stad in beweging | | ja
    `,
    'a workbook without such a column': `
      Niveau | Code | Titel | Bovenliggende code
      BD | BD000010 | Iedereen telt mee |
      AP | AP000038 | Zorg in de buurt | BD000010
      AC | AC000534 | Buurtzorghuis | AP000038
    `,
  },
});

test('the opposite is offered in the words that were typed, and a mark is taken away', () => {
  const fixes = (objective: string, action: string) => offered(`
    Niveau | Code | Titel | Bovenliggende code | Prioritair
    BD | BD000010 | Iedereen telt mee | | ${objective}
    AP | AP000038 | Zorg in de buurt | BD000010 |
    AC | AC000534 | Buurtzorghuis | AP000038 | ${action}
  `, 'prioritair-differs');
  expect(fixes('Neen', 'ja')).toEqual(['derive: Prioritair Neen → Ja']);
  expect(fixes('x', 'neen')).toEqual(['clear: Prioritair x → ']);
});
