import type { DepartementSource } from '../DepartementSource';

export const milieuGroenGezondheid: DepartementSource = {
  code: 'MGG', naam: 'Milieu, Groen en Gezondheid', hoofd: 'Katrijn Hoste', beleidsnota: { code: 'BN03', title: 'Milieubeleidsplan' },
  diensten: [
    { code: 'MIL', naam: 'Milieudienst', owner: 'Tine Verbeke', kostenplaatsen: ['Energieloket', 'Klimaat', 'Milieuvergunningen en toezicht'] },
    { code: 'GRO', naam: 'Groendienst', owner: 'Dirk Callewaert', kostenplaatsen: ['Parken en plantsoenen', 'Groenpolen', 'Speelterreinen'] },
    { code: 'GEZ', naam: 'Gezondheidsdienst', owner: 'Ann Delbaere', kostenplaatsen: ['Gezondheidspromotie'] },
    { code: 'BEG', naam: 'Dienst Begraafplaatsen', owner: 'Luc Vercruysse', kostenplaatsen: ['Begraafplaatsen'] },
    { code: 'REI', naam: 'Dienst Stadsreiniging', owner: 'Carine Tack', kostenplaatsen: ['Reiniging openbaar domein'] },
  ],
  plan: `
SD 4 Gent stoot minder broeikasgassen uit :: Tegen 2020 wil de stad een vijfde minder CO2 uitstoten; de eigen gebouwen en wagens geven het voorbeeld.
OD MIL Gezinnen besparen energie
- v5 g120 Energieloket en premies voor woningisolatie
+ #DU2 @8-11 v4 g180 Energiesnoeiers gratis langs bij gezinnen met een laag inkomen
+ #DU2 @9-11 v1 g95 Thermografische kaart van alle Gentse daken publiceren
OD MIL Stad en bedrijven werken samen aan het klimaatplan
+ #DU1 @8-9 v1,5 g85 Klimaatplan opmaken samen met het Gents Klimaatverbond
- v2 g40 Energieboekhouding van de stadsgebouwen bijhouden
+ #DU1 @10-12 v1 g130 Bedrijven in de haven begeleiden naar uitwisseling van restwarmte
- v1 g25 Overleg over duurzame voeding en Donderdag Veggiedag
OD MIL Hinder en vervuiling worden voorkomen
- v13 g75 o55 Milieuvergunningen behandelen
- v8 g60 Milieuklachten onderzoeken en toezicht houden
+ #VE2 @10-11 v0,5 g35 b60/5 Geluid van muziekactiviteiten meten en begeleiden
- v2 g50 Bodemonderzoeken op stadsgronden laten uitvoeren
SD 4 Elke Gentenaar heeft groen op wandelafstand :: Woongroen op 400 meter, een wijkpark op een kilometer en vier grote groenpolen aan de rand.
OD GRO Parken en pleintjes zijn verzorgd
- v138 g640 Parken, plantsoenen en laanbomen onderhouden
- v14 g150 o35 Serres en stadskwekerij uitbaten
- v6 g90 Bomenbestand inventariseren en controleren
+ #BR1 @8-10 v1 g40 b850/25 Groene Vallei en Acaciapark verbinden in de Brugse Poort
OD GRO De vier groenpolen krijgen vorm
+ #LE3 @8-13 v2 g95 b2400/40 Gentbrugse Meersen inrichten als bosrijke groenpool
- v5 g110 Bourgoyen-Ossemeersen beheren met vrijwilligers
+ #GZ2 @10-13 v1 g30 b1500/40 Parkbos aanplanten en toegangspoorten bouwen
OD GRO Kinderen spelen veilig in het groen
- v11 g220 Speelterreinen keuren en herstellen
+ #RB3 @9-11 v0,5 g25 b640/20 Speelbos en buurtpark op de Tondeliersite aanleggen
+ #DA3 @10-12 v0,5 g20 b380/20 Speelterrein in het Banierpark vernieuwen
OD BEG Begraafplaatsen zijn waardige rustplaatsen
- v38 g140 o520 Begravingen en asverstrooiingen verzorgen
- v9 g85 Graven en paden onderhouden zonder pesticiden
+ #DA3 @9-11 v0,5 g30 b210/30 Waardevolle graven op de Westerbegraafplaats en Campo Santo restaureren
SD 2 Gentenaars leven gezond in een nette stad :: Gezonde keuzes worden gemakkelijker en straten blijven net.
OD GEZ Gezond leven wordt gemakkelijk gemaakt
- v7 g130 Gezondheidsprojecten in scholen en buurten begeleiden
- v3 g60 Griepvaccinatie en opvolging van tuberculose bij risicogroepen
+ #RB1 @10-12 v0,5 g45 Bewegen op verwijzing in de Bloemekenswijk
OD GEZ Verslaving wordt voorkomen en begeleid
- v4 g410 Straathoekwerk en spuitenruil ondersteunen
+ #VE2 @9-12 v1 g85 Alcohol- en drugpreventie in het uitgaansleven
- v1 g30 Rookstopcursussen in de wijkgezondheidscentra
OD REI Straten en pleinen zijn net
- v176 g980 Straten vegen en zwerfvuil opruimen
- v11 g190 Sluikstort opsporen en verwijderen
- v16 g260 o90 Graffiti verwijderen op openbare en private gevels
+ #BI2 @9-10 v1 g40 b320/15 Ondergrondse vuilnisbakken plaatsen in de binnenstad
`,
};
