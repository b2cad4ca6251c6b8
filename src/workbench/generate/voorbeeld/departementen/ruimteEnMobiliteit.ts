import type { DepartementSource } from '../DepartementSource';

export const ruimteEnMobiliteit: DepartementSource = {
  code: 'RMO', naam: 'Ruimtelijke Planning, Mobiliteit en Openbaar Domein', hoofd: 'Lieven Bauters', beleidsnota: { code: 'BN04', title: 'Beleidsnota Stadsontwikkeling, wonen en mobiliteit' },
  diensten: [
    { code: 'STE', naam: 'Dienst Stedenbouw en Ruimtelijke Planning', owner: 'Koen Dewitte', kostenplaatsen: ['Ruimtelijke planning', 'Vergunningen'] },
    { code: 'MOB', naam: 'Mobiliteitsbedrijf', owner: 'Inge Van Damme', kostenplaatsen: ['Mobiliteit en fiets', 'Parkeren'] },
    { code: 'WEG', naam: 'Dienst Wegen, Bruggen en Waterlopen', owner: 'Johan Pauwels', kostenplaatsen: ['Wegen, pleinen en verlichting'] },
    { code: 'WON', naam: 'Dienst Wonen', owner: 'Veerle Coppens', kostenplaatsen: ['Woonbeleid en premies'] },
    { code: 'MON', naam: 'Dienst Monumentenzorg', owner: 'Guido De Smet', kostenplaatsen: ['Monumenten en archeologie'] },
  ],
  plan: `
SD 4 De ruimte in de stad wordt zuinig en doordacht gebruikt :: Stadsvernieuwing gaat voor uitbreiding; plannen en vergunningen zijn voorspelbaar.
OD STE Ruimtelijke plannen geven richting aan elke wijk
- v9 g160 Ruimtelijke uitvoeringsplannen opmaken
+ #SN2 @8-11 v2 g210 Stadsontwerp voor de Oude Dokken uitwerken
+ #GZ1 @8-10 v1,5 g140 Projectleiding voor de stationsomgeving Gent-Sint-Pieters
+ #DA1 @11-13 v1 g120 Structuurschets voor het Dampoortknooppunt
OD STE Vergunningen zijn correct en op tijd
- v26 g70 o340 Stedenbouwkundige aanvragen behandelen
- v7 g30 Bouwovertredingen vaststellen en opvolgen
+ #AV1 @9-11 v1 g55 b230/5 Digitale bouwaanvraag invoeren
OD MON Monumenten blijven deel van het dagelijks leven
- v8 g420 Premies voor restauratie en gevelrenovatie
- v6 g110 Archeologisch onderzoek bij grote werven
+ #BI1 @8-11 v1,5 g45 b1600/40 Belfort en Lakenhalle restaureren
+ #ZS3 @9-11 v0,5 g20 b420/15 Monumenten in de historische kern verlichten
SD 4 Gentenaars verplaatsen zich vlot, veilig en duurzaam :: Stappers, trappers en openbaar vervoer krijgen voorrang; doorgaand verkeer mijdt de woonstraten.
OD MOB Meer Gentenaars nemen de fiets
- v4 g85 Fietsbeleid en fietstellingen
+ #DU1 @9-12 v1 g60 b2100/25 Fietsas langs de Leie en de Schelde doortrekken
+ #BI2 @9-10 v0,5 g30 b260/15 Bewaakte fietsenstalling in het centrum openen
- v3 g75 o20 Fietsdepot en stallingen beheren
OD MOB Parkeren is eerlijk verdeeld
- v41 g560 o7400 Betaald parkeren en bewonersparkeren organiseren
- v12 g380 o2900 Ondergrondse parkeergarages uitbaten
+ #BI2 @8-9 v1 g45 b520/10 Parkeergeleiding rond het autovrije gebied vernieuwen
OD MOB Schoolomgevingen en woonstraten zijn veilig
- v3 g65 Gemachtigde opzichters begeleiden
+ #VE3 @8-11 v1 g30 b480/15 Zone 30 uitrollen in de negentiende-eeuwse gordel
+ #SN1 @10-11 v0,5 g25 b350/15 Veilige schoolroutes langs het Neuseplein en het Sluizeken
OD WEG Straten, bruggen en pleinen liggen er goed bij
- v140 g3900 Wegen, voetpaden en rioolkolken onderhouden
- v16 g620 Bruggen en kaaimuren nazien en herstellen
- v9 g2450 Openbare verlichting voeden en onderhouden
+ #BI1 @9-12 v3 g80 b14500/30 Korenmarkt, Emile Braunplein en omgeving heraanleggen
+ #LE2 @9-11 v1,5 g35 b3200/30 Ledebergplein heraanleggen met ondergrondse parking
+ #RB1 @10-12 v1 g25 b2700/40 Fiets- en voetgangersbrug naar het Rabot bouwen
+ #ZS3 @8-12 v1 g40 b2900/20 Lichtplan uitvoeren in de binnenstad
SD 2 Iedereen woont betaalbaar en degelijk :: Meer kwaliteitsvolle woningen, minder leegstand en een juiste prijs.
OD WON Bestaande woningen worden beter
- v7 g1250 Renovatiepremies toekennen
- v9 g60 Woningkwaliteit controleren
+ #WO1 @8-11 v2 g95 b1800/40 Verkrotte panden verwerven en opknappen
+ #LE1 @9-12 v1,5 g130 Begeleide renovatie bij noodkopers in Ledeberg
OD WON Er komen betaalbare woningen bij
+ #WO3 @9-13 v1 g70 b3600/50 Bouwgronden aankopen voor bescheiden wonen
- v2 g45 Woonoverleg met sociale huisvestingsmaatschappijen
+ #RB2 @9-13 v1 g55 Vervanging van de Rabottorens voorbereiden met de huisvestingsmaatschappij
OD WON Leegstand wordt omgezet in bewoning
- v4 g25 o610 Leegstandsregister en leegstandsheffing
+ #WO2 @8-12 v1 g240 Premie voor wonen boven winkels
+ #WO1 @9-10 v0,5 g30 Eigenaars van langdurig leegstaande huizen bezoeken
`,
};
