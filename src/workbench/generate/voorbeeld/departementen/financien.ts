import type { DepartementSource } from '../DepartementSource';

export const financien: DepartementSource = {
  code: 'FIN', naam: 'Financiën', hoofd: 'Luc Schelstraete', beleidsnota: { code: 'BN11', title: 'Beleidsnota Financiën' },
  diensten: [
    { code: 'BUD', naam: 'Dienst Budget en Financiële Planning', owner: 'Annelies Verhulst', kostenplaatsen: ['Budget en planning'] },
    { code: 'BOE', naam: 'Dienst Boekhouding', owner: 'Ronny De Vos', kostenplaatsen: ['Boekhouding'] },
    { code: 'BEL', naam: 'Dienst Belastingen', owner: 'Martine Wille', kostenplaatsen: ['Belastingen en retributies'] },
    { code: 'AAN', naam: 'Dienst Aankoop en Logistiek', owner: 'Hans Bogaert', kostenplaatsen: ['Centrale aankoop'] },
  ],
  plan: `
SD 3 De stad blijft financieel gezond :: Elk jaar in evenwicht, met ruimte voor investeringen en een schuld die draagbaar blijft.
OD BUD Meerjarenplan en budget zijn realistisch
- v9 g40 Budget en budgetwijzigingen opmaken
- v4 g55 Meerjarenplan actualiseren en toetsen aan het evenwicht
+ #AV3 @9-11 v1,5 g95 b380/5 Planning en budget koppelen in één toepassing
OD BUD Thesaurie en schuld worden actief beheerd
- v4 g30 Leningen en beleggingen beheren
- v2 g25 Liquiditeit plannen op twaalf maanden
+ #DU3 @10-11 v0,5 g15 Ethische criteria opnemen in het bankbestek
OD BUD Subsidies komen volledig binnen
- v3 g20 o35 Subsidiedossiers van hogere overheden opvolgen
+ #IS2 @9-10 v0,5 g20 Register van Europese en Vlaamse subsidies opzetten
- v1 g10 Bestuurders en diensten vormen over financieringsbronnen
SD 3 Facturen, boekhouding en rapporten zijn juist en op tijd :: Leveranciers worden correct betaald en de cijfers zijn altijd betrouwbaar.
OD BOE Leveranciers worden binnen dertig dagen betaald
- v24 g60 Facturen registreren en betalen
+ #AV3 @10-12 v1 g55 b290/5 Facturen elektronisch ontvangen en goedkeuren
- v2 g10 Betalingstermijnen opvolgen per dienst
OD BOE De rekening geeft een getrouw beeld
- v11 g75 Jaarrekening opmaken en afsluiten
- v4 g30 Vaste activa en afschrijvingen bijhouden
+ #AV2 @9-10 v1 g65 Waardering van het stedelijk patrimonium herzien
OD BOE Diensten kennen hun kosten
- v4 g25 Kostprijsrapporten per kostenplaats leveren
+ #AV3 @10-12 v0,5 g40 b75/5 Dashboard met uitgaven en kredieten voor elke dienst
- v1 g12 Budgethouders opleiden
SD 3 Inkomsten en aankopen zijn eerlijk en doordacht :: Wie belastingen betaalt, begrijpt waarom; wie aankoopt, denkt aan prijs, mens en milieu.
OD BEL Belastingen worden correct geïnd
- v31 g210 o1650 Belastingkohieren opmaken en aanslagen verzenden
- v7 g45 Bezwaren onderzoeken
+ #AV2 @9-10 v0,5 g25 Kleine belastingen schrappen of samenvoegen
OD BEL Schuldenaars worden tijdig en menselijk aangemaand
- v8 g90 o180 Aanmaningen en dwangschriften opvolgen
- v1 g10 Afbetalingsplannen toestaan samen met het OCMW
+ #AV2 @10-11 v0,5 g30 Aanmaningsbrieven herschrijven in klare taal
OD AAN De stad koopt duurzaam en samen aan
- v14 g70 Raamcontracten en overheidsopdrachten voeren
- v12 g340 o55 Centraal magazijn bevoorraden
+ #DU3 @8-11 v1 g60 Sociale en ecologische clausules opnemen in bestekken
+ #DU3 @9-10 v0,5 g25 Eerlijke handelsproducten invoeren in alle stadsdiensten
`,
};
