import type { DepartementSource } from '../DepartementSource';

export const personeelEnOrganisatie: DepartementSource = {
  code: 'PEO', naam: 'Personeel en Organisatie', hoofd: 'Hilde De Bruyne', beleidsnota: { code: 'BN10', title: 'Beleidsnota Personeel en organisatie' },
  diensten: [
    { code: 'PBE', naam: 'Dienst Personeelsbeheer', owner: 'Linda Ottevaere', kostenplaatsen: ['Weddes en loopbaan'] },
    { code: 'SEL', naam: 'Dienst Selectie en Rekrutering', owner: 'Wouter Naessens', kostenplaatsen: ['Rekrutering'] },
    { code: 'VOR', naam: 'Dienst Vorming en Organisatieontwikkeling', owner: 'Griet Temmerman', kostenplaatsen: ['Vorming', 'Leiderschap', 'Organisatieontwikkeling'] },
    { code: 'IDP', naam: 'Interne Dienst voor Preventie en Bescherming', owner: 'Filip Mestdagh', kostenplaatsen: ['Welzijn op het werk'] },
  ],
  plan: `
SD 1 De stad is een aantrekkelijke en eerlijke werkgever :: De juiste mensen komen, blijven en zien hun stad in de collega’s weerspiegeld.
OD SEL Vacatures zijn snel en goed ingevuld
- v13 g310 Examens en selecties organiseren
- v3 g160 Vacatures bekendmaken en werken aan het imago als werkgever
+ #AV3 @9-10 v0,5 g30 b120/5 Solliciteren en examens inschrijven via het internet
OD SEL Het personeel is een afspiegeling van de stad
- v2 g45 Stageplaatsen en startbanen voor jongeren
+ #DI1 @8-11 v1 g85 Actieplan voor meer diversiteit in het stadspersoneel
+ #DI1 @10-12 v0,5 g40 Werkplekken aanpassen voor collega’s met een handicap
OD PBE Lonen en dossiers zijn juist
- v34 g120 Weddes berekenen en loopbaandossiers bijhouden
- v6 g35 Aan- en afwezigheden opvolgen
+ #AV3 @8-10 v2 g180 b620/5 Nieuw personeelssysteem invoeren
SD 1 Medewerkers leren en diensten verbeteren :: Vorming, leidinggeven en slimmere processen maken de organisatie sterker.
OD VOR Elke medewerker krijgt de vorming die het werk vraagt
- v9 g520 Vormingsaanbod organiseren
- v3 g60 Nieuwe medewerkers onthalen en inwerken
+ #DT3 @9-10 v0,5 g45 Medewerkers opleiden voor het e-loket
OD VOR Leidinggevenden coachen en sturen op resultaat
- v3 g140 Opleiding voor leidinggevenden
- v2 g35 Functionerings- en evaluatiegesprekken begeleiden
+ #DI1 @9-11 v1 g90 Competentieprofielen uitwerken voor alle functies
OD VOR Processen worden eenvoudiger
- v5 g70 Diensten begeleiden bij het verbeteren van hun werking
+ #AV2 @8-11 v1,5 g110 Administratieve lasten meten en verminderen
- v1 g25 Interne audit en klachtenmanagement ondersteunen
SD 2 Werken bij de stad is veilig en gezond :: Ongevallen en ziekte dalen; wie uitvalt, komt goed begeleid terug.
OD IDP Risico’s zijn gekend en beheerst
- v9 g65 Werkplekken bezoeken en risico’s analyseren
- v2 g240 Geneeskundig toezicht opvolgen
+ #VE3 @9-10 v0,5 g35 Evacuatieplannen en oefeningen in alle stadsgebouwen
OD IDP Medewerkers voelen zich goed in hun werk
- v3 g40 Vertrouwenspersonen en bemiddelaars inzetten
- v2 g55 Terugkeer na lange ziekte begeleiden
+ #DU1 @8-10 v0,5 g160 b85/5 Dienstfietsen en fietsvergoeding voor alle medewerkers
OD PBE Sociaal overleg en voordelen houden mensen betrokken
- v3 g15 Overleg met de vakbonden voorbereiden
- v6 g780 o140 Sociale dienst voor het personeel ondersteunen
+ #AV3 @10-11 v0,5 g30 Regeling voor telewerk uitproberen in vijf diensten
`,
};
