import { describeRule } from '#core/rules/example.testing';

describeRule('budgettair-resultaat-negative', {
  fires: {
    'a cent too little in the last year': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BO | | O | 100 |
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 400 | 400
      AC1 | K1 | BI | BD | U | 200 | 100.01
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | |
      BO | Resultaat vorig boekjaar | overgedragen resultaat |  | **(leeg)**
    `,
    'each year that is below nought': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BO | | O | 100 |
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 400 | 400
      AC1 | K1 | BI | BD | U | 300 | 300
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | |
      BO | Resultaat vorig boekjaar | overgedragen resultaat | **(leeg)** | **(leeg)**
    `,
    'a first year only, which a loan in the next makes good': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BO | | O | 100 |
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 400 | 400
      AC1 | K1 | BI | BD | U | 300 | 0
      AC1 | K1 | BF | | O | | 500
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | |
      BO | Resultaat vorig boekjaar | overgedragen resultaat | **(leeg)** |
    `,
    'repayments among what goes out': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BO | | O | 0 |
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 400 | 400
      AC1 | K1 | BA | | U | 100.01 | 50
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | |
      BO | Resultaat vorig boekjaar | overgedragen resultaat | **(leeg)** |
    `,
    'financing that lines alone name, and that is paid back': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BO | | O | 100 |
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 400 | 400
      AC1 | K1 | BI | BD | U | 150 | 100
      AC1 | K1 | | Financiering | U | 40 | 60.01
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BO | Resultaat vorig boekjaar | overgedragen resultaat | | **(leeg)**
    `,
  },
  silent: {
    'exactly nought in every year': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BO | | O | 100 |
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 400 | 400
      AC1 | K1 | BI | BD | U | 200 | 100
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | |
      BO | Resultaat vorig boekjaar | overgedragen resultaat |
    `,
    'what was carried over makes up for later years': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BO | | O | 1000 |
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 400 | 900
      AC1 | K1 | BI | BD | U | 300 | 300
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | |
      BO | Resultaat vorig boekjaar | overgedragen resultaat |
    `,
    'depreciation and people, which are no cash': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BO | | O | 100 |
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 400 | 400
      AC1 | K1 | BE | VTE | U | 900 | 900
      AC1 | K1 | BI | Afschrijving | U | 900 | 900
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | |
      BO | Resultaat vorig boekjaar | overgedragen resultaat |
    `,
    'a plan of expenses alone': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BE | | U | 400 | 400
      AC1 | K1 | BI | BD | U | 300 | 300
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BA | Aflossingen | aflossingen | |
      BO | Resultaat vorig boekjaar | overgedragen resultaat |
    `,
    'a list without the result carried over': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BE | | O | 100 | 100
      AC1 | K1 | BE | | U | 400 | 400
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BF | Leningen | financiering | |
      BX | Diversen | andere | |
    `,
    'positions of GD and BD': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BE | GD | O | 100 | 100
      AC1 | K1 | BE | GD | U | 400 | 400
      AC1 | K1 | BI | BD | U | 300 | 300
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | GD | |
      BI | Gebouwen | BD | |
    `,
    'a loan that a line alone names as financing: it pays for the building': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BO | | O | 100 |
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 400 | 400
      AC1 | K1 | BI | BD | U | 900 | 100
      AC1 | K1 | | Financiering | O | 700 | 
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BO | Resultaat vorig boekjaar | overgedragen resultaat | |  
    `,
    'no financing anywhere: half a balance says nothing': `
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Zorg |
      Actie | AC1 | Dienstencentrum | OD1
      Blad *Middelen*
      Actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027
      AC1 | K1 | BO | | O | 100 |
      AC1 | K1 | BE | | O | 500 | 500
      AC1 | K1 | BE | | U | 400 | 400
      AC1 | K1 | BI | BD | U | 150 | 100
      AC1 | K1 | | | U | 40 | 6000.01
      Blad *Budgetplaatsen*
      Code | Naam | Soort | 2026 | 2027
      BE | Werking | exploitatie | |
      BI | Gebouwen | investeringen | |
      BO | Resultaat vorig boekjaar | overgedragen resultaat | |  
    `,
  },
});
