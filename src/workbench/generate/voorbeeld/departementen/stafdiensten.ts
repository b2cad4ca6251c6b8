import type { DepartementSource } from '../DepartementSource';

export const stafdiensten: DepartementSource = {
  code: 'STA', naam: 'Stafdiensten', hoofd: 'Mark Dierickx', beleidsnota: { code: 'BN08', title: 'Beleidsnota Kennis, coördinatie en communicatie' },
  diensten: [
    { code: 'JUR', naam: 'Juridische Dienst en Kennisbeheer', owner: 'Katrien Boelens', kostenplaatsen: ['Juridisch advies', 'Kennisbeheer en documentatie'] },
    { code: 'STR', naam: 'Dienst Strategie en Coördinatie', owner: 'Pieter Vanhoutte', kostenplaatsen: ['Strategische planning', 'Studie en cijfers', 'Externe relaties', 'Internationale solidariteit'] },
    { code: 'VOO', naam: 'Dienst Voorlichting', owner: 'Lies De Groote', kostenplaatsen: ['Voorlichting en onthaal'] },
    { code: 'GGW', naam: 'Gebiedsgerichte Werking', owner: 'Bart Lievens', kostenplaatsen: ['Wijkprogramma’s'] },
    { code: 'BES', naam: 'Bestuursondersteuning', owner: 'Hilde Maertens', kostenplaatsen: ['Secretariaat college en raad'] },
  ],
  plan: `
SD 1 departement Stafdiensten = steunpunt voor kennis, consultancy en instrumenten :: De stadsdiensten en het college vinden op één plaats juridische kennis, cijfers en methodes om beleid voor te bereiden en op te volgen.
OD JUR Juridische ondersteuning verloopt optimaal
- v8,5 g100 Juridisch advies aan stadsdiensten en college
- v4 g240 Geschillen voor de stad opvolgen met de vaste raadslieden
- v1,5 g18 Modelbesluiten en modelcontracten actueel houden
+ #AV2 @9-10 v0,5 g35 Reglementen herschrijven in heldere taal
OD JUR Kennis is snel vindbaar voor alle medewerkers
- v5 g85 Bibliotheek en databanken van het documentatiecentrum beheren
+ #AV3 @9-11 v1 g40 b180/5 Digitaal archief voor collegebesluiten in gebruik nemen
- v2 g12 Dagelijks persoverzicht en wetgevingsberichten verspreiden
OD STR Beleid wordt geïntegreerd gepland en opgevolgd
- v6 g55 Strategische meerjarenplanning en jaarplannen coördineren
- v3 g30 Halfjaarlijkse opvolging en jaarverslag aan de gemeenteraad
+ #SC2 @9-12 v1 g120 Kennisakkoord met universiteit en hogescholen uitvoeren
OD STR Cijfers over de stad zijn actueel en bruikbaar
- v4 g65 Omgevingsanalyse en wijkmonitor bijwerken
+ #SC2 @10-11 v0,5 g45 Leefbaarheidsbevraging over de stadsregio uitbreiden
SD 5 Gentenaars weten wat de stad doet en denken mee :: Informatie over het stadsbestuur is correct, begrijpelijk en op tijd; inspraak begint voor de plannen vastliggen.
OD VOO Elke Gentenaar krijgt heldere informatie
- v9 g620 Stadskrant maandelijks uitgeven en bedelen
- v22 g140 Telefonische infolijn Gentinfo bemannen
- v7 g310 Campagnes ontwerpen en uitvoeren voor de stadsdiensten
+ #DT3 @8-10 v2 g90 b260/5 Website van de stad vernieuwen met persoonlijk e-loket
OD GGW Wijken hebben een eigen aanspreekpunt en programma
- v14 g95 Wijkprogramma’s opstellen en opvolgen in 25 wijken
- v4 g250 Subsidies voor bewonersprojecten in de wijk toekennen
+ #IN1 @8-12 v2 g160 Wijkdebatten organiseren over de toekomst van de wijk
+ #LE1 @8-12 v2 g110 Wijkregie en bewonersplatform voor Ledeberg
+ #DA1 @10-13 v1 g60 Wijkregie voor Dampoort en Sint-Amandsberg opstarten
OD GGW Inspraak wordt een vaste stap in elk groot dossier
- v3 g40 Adviesraden ondersteunen bij hun advies aan het bestuur
+ #IN1 @9-9 v0,5 g25 Handleiding inspraak opstellen voor projectleiders
+ #BI1 @8-10 v1 g75 Overleg met handelaars en bewoners rond Korenmarkt en Braunplein
+ #RB3 @10-12 v0,5 g30 Bewoners het nieuwe park aan het Rabot laten mee ontwerpen
SD 5 Het bestuur werkt vlot, open en internationaal :: College en gemeenteraad nemen goed voorbereide beslissingen en de stad speelt haar rol in Europa en daarbuiten.
OD BES College en gemeenteraad worden vlekkeloos ondersteund
- v8 g60 Agenda en notulen van college en gemeenteraad verzorgen
- v5 g150 Protocol, ontvangsten en huldigingen organiseren
+ #AV3 @8-9 v1 g20 b95/5 Digitale agenda voor de raadsleden invoeren
OD STR Gent is actief in Europese en internationale netwerken
- v2,5 g85 Deelname aan Europese stedennetwerken coördineren
+ #IS1 @8-13 v1 g140 Stedenband met Mangaung uitbouwen rond jeugd en bestuur
+ #IS2 @9-11 v1 g65 Europese subsidies opsporen voor stedelijke projecten
OD STR Mondiale solidariteit wordt zichtbaar in de stad
- v3 g320 Subsidies voor noord-zuidorganisaties beheren
+ #IS1 @9-12 v0,5 g55 Noord-zuidweek met scholen en verenigingen organiseren
`,
};
