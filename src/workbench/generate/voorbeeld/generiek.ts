/**
 * Generic SDs and ODs, which every departement shares. The format is that of `DepartementSource.plan`;
 * `&JUR` before the numbers names the dienst of an activiteit, because here each line has another one.
 */
export const generiek = `
SD 5 Elk departement werkt klantgericht en in verstaanbare taal (generiek) :: Gedeelde doelstelling: elk departement levert haar eigen bijdrage en rapporteert ze op dezelfde manier.
OD . Vragen, meldingen en klachten krijgen binnen tien werkdagen een antwoord
- &BEV v1,5 g5 Meldingen over loketten en wachttijden behandelen
- &CIR v0,5 g3 Klachten over zalen en subsidies behandelen
- &MIL v2 g6 Milieu- en geluidsmeldingen doorgeven en terugkoppelen
- &WEG v3 g12 Meldingen over putten, borden en verlichting opvolgen
- &ECO v0,5 g3 Vragen van ondernemers over werven en bereikbaarheid beantwoorden
- &BAS v1 g4 Klachten van ouders bemiddelen
- &SPO v0,5 g3 Meldingen van clubs over zalen en velden opvolgen
- &VOO v1,5 g8 Centraal meldpunt voor klachten coördineren
- &PRE v0,5 g2 Vragen over brandattesten beantwoorden
- &PBE v0,5 g2 Vragen van medewerkers over hun dossier beantwoorden
- &BEL v1 g4 Vragen over aanslagbiljetten beantwoorden
- &ICT v1 g5 Storingen melden, opvolgen en terugkoppelen
OD . Brieven, formulieren en webpagina’s zijn in klare taal geschreven
- &BUR v0,25 g4 Standaardbrieven over huwelijk en geboorte herlezen
- &WEL v0,25 g6 Folders over sociale rechten testen bij de doelgroep
- &STE v0,5 g5 Vergunningsbrieven begrijpelijk maken
- &KIN v0,25 g4 Onthaalbrochures voor ouders herwerken in vier talen
- &TOE v0,25 g3 Infoborden en plattegronden vertalen
SD 3 Elk departement zet mensen en middelen doordacht in (generiek) :: Gedeelde doelstelling over budget, personeel en planning, in elk departement dezelfde.
OD . Budget en personeelsplan worden maandelijks opgevolgd
- &WEL v2 g4 Budget en personeel van Bevolking en Welzijn opvolgen
- &CIR v2 g4 Budget en personeel van Cultuur opvolgen
- &GRO v2,5 g5 Budget en personeel van Milieu, Groen en Gezondheid opvolgen
- &STE v3 g6 Budget en personeel van Ruimtelijke Planning en Mobiliteit opvolgen
- &WER v1 g3 Budget en personeel van Werk en Economie opvolgen
- &OCG v4 g8 Budget en personeel van Onderwijs en Opvoeding opvolgen
- &FEE v1,5 g3 Budget en personeel van Stadspromotie en Sport opvolgen
- &STR v1 g3 Budget en personeel van de Stafdiensten opvolgen
- &LOG v1,5 g4 Budget en personeel van de Brandweer opvolgen
- &SEL v1 g2 Budget en personeel van Personeel en Organisatie opvolgen
- &BUD v1 g2 Budget en personeel van Financiën opvolgen
- &GEB v2,5 g5 Budget en personeel van Facility Management opvolgen
OD . Risico’s en processen zijn in kaart gebracht
- &BOE v0,5 g10 Financiële processen beschrijven en controleren
- &IDP v0,5 g6 Veiligheidsrisico’s per departement bijeenbrengen
- &AAN v0,5 g4 Voorraadbeheer jaarlijks nazien
OD . Vrijwilligers en stagiairs worden goed ontvangen
- &SEN v0,5 g18 Vrijwilligers van de dienstencentra begeleiden en verzekeren
- &GRO v0,5 g9 Natuurvrijwilligers uitrusten en bijstaan
- &JEU v0,5 g12 Stagiairs in de jeugdhuizen opvolgen
SD 4 Elk departement geeft het voorbeeld in duurzaam werken (generiek) :: Gedeelde doelstelling: minder papier, minder energie en minder verplaatsingen met de wagen.
OD . Kantoren verbruiken minder energie en papier
- &VOE v0,25 g8 Rijgedrag en brandstofverbruik van bestuurders opvolgen
- &SCH v0,25 g5 Afval in de kantoren gescheiden ophalen
- &BIB v0,25 g6 Verwarming en verlichting van de filialen bijsturen
- &SEC v0,5 g7 Energiemeesters aanstellen in de secundaire scholen
OD . Dienstverplaatsingen gebeuren te voet, met de fiets of met het openbaar vervoer
- &MOB v0,25 g25 Abonnementen voor tram, bus en deelfietsen beheren
- &GEZ v0,25 g4 Medewerkers aanmoedigen om te stappen en te trappen
- &WON v0,25 g6 Fietsen voor woningcontroleurs onderhouden
`;
