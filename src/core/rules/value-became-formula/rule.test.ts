import { describeRule, said } from '#core/rules/example.testing';

describeRule('value-became-formula', {
  fires: {
    'a code that was calculated': `
      Blad *Kostenplaatsen*
      Code | Naam
      K1 | Advies
      **=1+1 -> 2** | Website
      K3 | Onthaal
    `,
    'a name that became a link': `
      Blad *Kostenplaatsen*
      Code | Naam
      K1 | Advies
      K2 | **=HYPERLINK("https://stad.example","Site") -> Website**
      K3 | Onthaal
    `,
    'two on one row, and one on the last': `
      Blad *Programmas*
      Code | Titel | Beslissing | Regisseur
      P1 | Digitaal | **=2024-123 -> 1901** | **="An" -> An**
      P2 | Groen | 2024-7 | **=HYPERLINK("mailto:an@stad.example") -> mailto:an@stad.example**
    `,
    'a dienst where no dienst is listed to hold it against': `
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Advies | **="Musea" -> Musea**
      K2 | Website | Musea
    `,
    'an account in a list with budgets': `
      Blad *Budgetplaatsen*
      Code | Naam | Rekening | 2026 | 2027
      B1 | Papier | **=61/2 -> 30.5** | 5 | 5
      B2 | Huur | 610 | 5 | 5
    `,
  },
  silent: {
    'a code that is built from other cells': `
      Blad *Kostenplaatsen*
      Code | Naam
      K1 | Advies
      =A2&"b" -> K2 | Website
      K3 | Onthaal
    `,
    'a name that is looked up': `
      Blad *Kostenplaatsen*
      Code | Naam
      K1 | Advies
      K2 | =VLOOKUP(A3,Namen,2,0) -> Website
      K3 | Onthaal
    `,
    'a text that looks like a formula is told of by another rule, a plain one by none': `
      Blad *Kostenplaatsen*
      Code | Naam
      K1 | Advies
      2 | Website
      K3 | Onthaal
    `,
    'a budget that adds up, and a remark': `
      Blad *Budgetplaatsen*
      Code | Naam | Rekening | 2026 | 2027 | Opmerking
      B1 | Papier | 61 | =2+3 -> 5 | 5 | =1+1 -> 2
      B2 | Huur | 610 | 5 | 5 |
    `,
    'a capacity and a period': `
      Blad *Departementen en diensten*
      Departement | Dienst | Capaciteit
      Cultuur | Musea | =2+3 -> 5
      Blad *Kostenplaatsen*
      Code | Naam | Van | Tot
      K1 | Advies | =2025+1 -> 2026 | 2030
      K2 | Website | 2026 | =DATE(2030,12,31) -> 47848
    `,
    'a row of the plan, where a planner may write what he likes': `
      Niveau | Code | Titel
      Actie | AC1 | =HYPERLINK("https://stad.example","Site") -> Website
    `,
    'an error, which is told as one': `
      Blad *Kostenplaatsen*
      Code | Naam
      K1 | Advies
      K2 | =1/0 -> #DIV/0!
      K3 | Onthaal
    `,
    'a code of another list, which is told where it is unknown': `
      Blad *Departementen en diensten*
      Departement | Dienst
      Cultuur | Musea
      Blad *Kostenplaatsen*
      Code | Naam | Dienst
      K1 | Advies | ="Musea" -> Musea
      K2 | Website | =1+1 -> 2
    `,
  },
});

test('it says the formula and what Excel shows, each up to eighty signs', () => {
  const long = 'x'.repeat(90);
  const text = said(`Blad *Kostenplaatsen*\nCode | Naam\nK1 | =HYPERLINK("${long}") -> ${long}`, 'value-became-formula');
  expect(text).toContain(`de formule “=HYPERLINK("${'x'.repeat(68)}”, die naar geen enkele cel verwijst: Excel toont “${'x'.repeat(80)}”.`);
});
