import type { DepartementSource } from '../DepartementSource';

export const facilityManagement: DepartementSource = {
  code: 'FAM', naam: 'Facility Management', hoofd: 'Anja Verstuyft', beleidsnota: { code: 'BN12', title: 'Beleidsnota Stadsgebouwen en facilitaire diensten' },
  diensten: [
    { code: 'BOU', naam: 'Dienst Bouwprojecten', owner: 'Peter Hoste', kostenplaatsen: ['Nieuwbouw en renovatie'] },
    { code: 'GEB', naam: 'Dienst Gebouwenbeheer', owner: 'Sabine Lagae', kostenplaatsen: ['Onderhoud van gebouwen', 'Energie en water'] },
    { code: 'SCH', naam: 'Dienst Schoonmaak', owner: 'Yvette Mortier', kostenplaatsen: ['Schoonmaak'] },
    { code: 'VOE', naam: 'Dienst Wagenpark en Verhuis', owner: 'Erwin Claus', kostenplaatsen: ['Wagenpark en verhuis'] },
    { code: 'ICT', naam: 'Dienst Informatica en Telefonie', owner: 'Joris Verschueren', kostenplaatsen: ['Infrastructuur en netwerk', 'Toepassingen', 'Openbare computerruimtes', 'Geografische gegevens'] },
  ],
  plan: `
SD 4 Stadsgebouwen zijn duurzaam, veilig en goed gebruikt :: Minder gebouwen, beter onderhouden, met een lager verbruik en toegankelijk voor iedereen.
OD BOU Bouwprojecten zijn klaar binnen tijd en budget
- v28 g190 Bouwprojecten ontwerpen en werven leiden
+ #SN2 @9-12 v2 g45 b5600/33 Brandweerarsenaal herbestemmen tot publiek gebouw aan de Oude Dokken
+ #LE2 @10-12 v1 g30 b3400/33 Dienstencentrum en bibliotheek Ledeberg bouwen
+ #RB2 @11-13 v1 g25 b2100/33 Buurtcentrum bouwen aan de voet van de Rabottorens
OD GEB Gebouwen zijn in orde en veilig
- v94 g2900 Herstellingen en onderhoud uitvoeren
- v6 g480 Liften, branddetectie en verwarming laten keuren
+ #DI2 @9-12 v1 g35 b940/20 Stadsgebouwen toegankelijk maken voor rolstoelgebruikers
OD GEB Het energieverbruik daalt elk jaar
- v3 g5200 Energie en water aankopen en verbruik opvolgen
+ #DU1 @8-12 v1,5 g60 b2800/15 Stookplaatsen en verlichting vernieuwen in de dertig grootste gebouwen
+ #DU1 @10-12 v0,5 g20 b1150/20 Zonnepanelen leggen op scholen en sporthallen
SD 1 Medewerkers hebben wat ze nodig hebben om te werken :: Een nette werkplek, een wagen wanneer het moet en informatica die niet uitvalt.
OD SCH Werkplekken zijn net en verzorgd
- v290 g410 Schoonmaak van kantoren, scholen en sporthallen
- v8 g95 Wasserij en werkkledij
+ #DU3 @9-11 v0,5 g30 Overschakelen op milieuvriendelijke schoonmaakproducten
OD VOE Mensen en goederen geraken ter plaatse
- v24 g870 Wagenpark onderhouden en van brandstof voorzien
- v19 g140 o25 Verhuizingen en transport van feestmateriaal
+ #DU3 @8-13 v0,5 g10 b3300/7 Dienstwagens en vrachtwagens vervangen
+ #DU1 @9-11 v0,5 g20 b260/7 Deelwagens en wagens op aardgas inzetten
OD ICT Informatica is betrouwbaar
- v18 g3100 Netwerk, servers en werkplekken beheren
- v9 g640 Telefonie en helpdesk verzekeren
+ #AV3 @9-11 v1 g45 b1700/5 Tweede rekencentrum inrichten voor noodherstel
SD 1 De digitale stad werkt voor iedereen :: Toepassingen worden gedeeld tussen diensten en ontsloten voor burgers.
OD ICT Toepassingen zijn op elkaar afgestemd
- v11 g1450 Toepassingen onderhouden en verder ontwikkelen
+ #DT3 @8-11 v2 g120 b860/5 Authentiek adressen- en personenbestand ontsluiten
+ #AV1 @9-12 v1,5 g80 b540/5 Opvolgsysteem voor vergunningen bouwen over diensten heen
OD ICT De digitale kloof verkleint
+ #DT1 @8-11 v2 g95 b310/5 Computerruimtes openen in twaalf buurtcentra
- v3 g60 Begeleiders van de computerruimtes opleiden
+ #DT1 @10-12 v0,5 g40 b150/5 Draadloos internet aanbieden op pleinen en in bibliotheken
+ #DT2 @9-11 v0,5 g35 Hergebruikte computers verdelen onder gezinnen en scholen
OD ICT Kaarten en gegevens zijn open en actueel
- v7 g210 Geografisch informatiesysteem en basiskaart bijhouden
+ #SC2 @11-12 v0,5 g45 Gegevens van de stad openstellen voor hergebruik
- v2 g30 Gegevens beveiligen en privacy bewaken
`,
};
