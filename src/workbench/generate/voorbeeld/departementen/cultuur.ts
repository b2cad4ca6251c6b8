import type { DepartementSource } from '../DepartementSource';

export const cultuur: DepartementSource = {
  code: 'CUL', naam: 'Cultuur', hoofd: 'Paul Vyncke', beleidsnota: { code: 'BN02', title: 'Cultuurbeleidsplan' },
  diensten: [
    { code: 'KUN', naam: 'Dienst Kunsten', owner: 'Jeroen Van Acker', kostenplaatsen: ['Ateliers en werkplekken', 'Kunstensubsidies', 'Kunst in de openbare ruimte'] },
    { code: 'MUS', naam: 'Dienst Musea', owner: 'Greet Wauters', kostenplaatsen: ['Collectiebeheer musea', 'Tentoonstellingen en publiekswerking'] },
    { code: 'BIB', naam: 'Stedelijke Openbare Bibliotheek', owner: 'Marleen Goossens', kostenplaatsen: ['Hoofdbibliotheek en filialen', 'Leesbevordering'] },
    { code: 'ERF', naam: 'Dienst Erfgoed en Archief', owner: 'Wim Staelens', kostenplaatsen: ['Archief en erfgoedcel'] },
    { code: 'CIR', naam: 'Dienst Sociaal-Cultureel Werk', owner: 'Eva Roelandt', kostenplaatsen: ['Buurtcultuur en ontmoetingscentra'] },
  ],
  plan: `
SD 1 Gent geeft kunstenaars en makers de ruimte :: Wie maakt, vindt in Gent een werkplek, een podium en een publiek.
OD KUN Kunstenaars vinden betaalbare werkplekken
- v2 g95 o60 Stedelijke ateliers verhuren en onderhouden
+ #SC1 @8-10 v1 g60 b1200/30 Leegstaande fabriek aan de Nieuwe Vaart ombouwen tot ateliers
+ #SC1 @9-12 v0,5 g110 Tijdelijke invulling van leegstaande panden door makers
+ #SC3 @10-12 v0,5 g75 Werkbeurzen voor ontwerpers en modemakers
OD KUN Podiumkunsten en muziek bereiken een breed publiek
- v3 g4200 Convenanten met de grote kunsthuizen opvolgen
- v2 g680 Projectsubsidies voor kunstprojecten toekennen
+ #ZS2 @9-12 v1 g180 Gent als muziekstad op de internationale kaart zetten
- v1,5 g140 Muziek in de wijk organiseren tijdens de zomer
OD KUN Kunst krijgt een plaats in de openbare ruimte
- v1 g70 Kunstwerken in het straatbeeld inventariseren en onderhouden
+ #BI1 @10-11 v0,5 g20 b240/40 Kunstopdracht voor het nieuwe Braunplein
+ #GZ1 @10-13 v0,5 g25 b180/40 Kunstintegratie in de stationsomgeving
SD 1 Musea en erfgoed maken de geschiedenis van de stad levend :: De collecties zijn goed bewaard, goed ontsloten en worden door steeds meer Gentenaars bezocht.
OD MUS Collecties zijn veilig bewaard en ontsloten
- v34 g520 Collecties registreren, bewaren en restaureren
- v48 g310 Museumzalen bewaken
+ #AV3 @9-12 v2 g90 b160/5 Collectiedatabank van de musea online plaatsen
OD MUS Tentoonstellingen trekken jaarlijks 400.000 bezoekers
- v22 g1850 o1120 Tijdelijke tentoonstellingen samenstellen
- v12 g160 o85 Publiekswerking en rondleidingen
+ #ZS1 @8-10 v3 g450 b3800/30 Stadsmuseum openen in de Bijlokeabdij
+ #DI2 @9-11 v0,5 g55 Rondleidingen voor blinden, doven en mensen met dementie
OD ERF Archief en erfgoed zijn toegankelijk voor onderzoek
- v16 g110 Stadsarchief bewaren en ter inzage geven
- v4 g190 Erfgoedprojecten van verenigingen ondersteunen
+ #SC2 @10-12 v1 g60 b130/10 Beeldbank van het oude Gent openstellen
SD 2 Lezen, leren en ontmoeten in elke wijk :: Bibliotheken en ontmoetingscentra zijn laagdrempelig, ook voor wie zelden aan cultuur deelneemt.
OD BIB De bibliotheek is een plaats voor iedereen
- v68 g920 o260 Collectie uitlenen in de hoofdbibliotheek
- v42 g380 o70 Wijkfilialen openhouden en vernieuwen
+ #DT1 @8-11 v1,5 g65 b190/5 Computers met internet plaatsen in alle filialen
+ #BR1 @10-11 v0,5 g20 b720/30 Filiaal Brugse Poort onderbrengen in de oude schrijnwerkerij
OD BIB Kinderen en anderstaligen lezen meer
- v5 g75 Klasbezoeken en voorleesuren
- v2 g40 Taalpunt Nederlands bemannen
+ #DT2 @9-11 v1 g45 Jeugdboekenmaand en mediawijsheid voor tieners
OD CIR Cultuur brengt buren samen
- v18 g210 o55 Ontmoetingscentra beheren
- v3 g160 Subsidies voor het verenigingsleven berekenen en uitbetalen
+ #RB1 @9-10 v0,5 g45 Buurtverhalen uit het Rabot in woord en beeld
+ #SN1 @10-12 v1 g80 Cultureel programma voor Sluizeken, Tolhuis en Ham
OD CIR Amateurkunsten groeien door goede ruimte en begeleiding
- v4 g130 Repetitieruimtes verhuren aan muziekgroepen en koren
- v1,5 g90 Uitleendienst voor podiummateriaal
+ #SC1 @11-12 v0,5 g20 b280/20 Repetitiekelders inrichten voor jonge groepen
`,
};
