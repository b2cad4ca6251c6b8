import { describeRule } from '#core/rules/example.testing';

describeRule('autofinancieringsmarge-negative', {
  fires: {
    'repayments a cent above the operating balance': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 450 | 400
      AC1 | K1 | BA | | U | 100 | 100.01
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | | **(leeg)**
    `,
    'an operating balance below nought': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BE | | O | 500 | 300
      AC1 | K1 | BE | | U | 450 | 400
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | | **(leeg)**
    `,
    'new loans, which are no operation': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 450 | 450
      AC1 | K1 | BF | | O | 900 | 900
      AC1 | K1 | BA | | U | 100 | 100
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | | **(leeg)**
    `,
    'repayments in other words': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 450 | 450
      AC1 | K1 | BA | | U | 100 | 100
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | Periodieke aflossingen | | **(leeg)**
    `,
    'a plan of one year': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Richting | 2026
      AC1 | K1 | BE | O | 500
      AC1 | K1 | BE | U | 450
      AC1 | K1 | BA | U | 100
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026
      BE | Werking | exploitatie |
      BA | Aflossingen | aflossingen | **(leeg)**
    `,
    'repayments on the first of two positions, with receipts in one year only': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Richting | 2026 | 2027
      AC1 | K1 | BE | O | 500 |
      AC1 | K1 | BE | U | 100 | 100
      AC1 | K1 | BB | U | 100 | 100
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BA | Aflossingen | aflossingen | | **(leeg)**
      BB | Andere aflossingen | aflossingen | |
    `,
    'repayments that lines alone name, in the last year': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 450 | 450
      AC1 | K1 | | aflossingen | U | | 100
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | | **(leeg)**
    `,
  },
  silent: {
    'exactly nought': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 450 | 400
      AC1 | K1 | BA | | U | 100 | 100
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | |
    `,
    'a negative margin in a year before the last': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 499 | 400
      AC1 | K1 | BA | | U | 100 | 100
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | |
    `,
    'repayments that come back': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 450 | 450
      AC1 | K1 | BA | | U | 100 | 100
      AC1 | K1 | BA | | O | | 50
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | |
    `,
    'investments and depreciation, which are no operation': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 450 | 400
      AC1 | K1 | BI | BD | U | 900 | 900
      AC1 | K1 | BE | Afschrijving | U | 900 | 900
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | |
    `,
    'a plan of expenses alone': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BE | | U | 450 | 400
      AC1 | K1 | BA | | U | 100 | 100
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | |
    `,
    'no repayments, nor a place for them': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Richting | 2026
      AC1 | K1 | BE | O | 300
      AC1 | K1 | BE | U | 400
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026
      BE | Werking | exploitatie |
    `,
    'operation and repayments that lines alone name, with no place on the list': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026
      AC1 | K1 | | exploitatie | O | 500
      AC1 | K1 | | exploitatie | U | 450
      AC1 | K1 | | aflossingen | U | 100
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026
      BI | Gebouwen | investeringen |
    `,
  },
});
