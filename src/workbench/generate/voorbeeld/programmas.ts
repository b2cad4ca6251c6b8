/**
 * The seventeen strategic programmes. `plan` holds the programme's own SD with what its regie does, in the format of
 * `DepartementSource.plan`; its projects carry the keys that acties of the departementen name.
 */
export interface ProgrammaSource {
  readonly title: string;
  readonly description: string;
  readonly hsds: readonly number[];
  readonly college: readonly string[];
  /** Codes of departementen. */
  readonly stuurdepartementen: readonly string[];
  readonly regisseur: string;
  readonly decision: string;
  readonly plan: string;
  readonly projecten: readonly ProjectSource[];
}

export interface ProjectSource {
  readonly key: string;
  /** Code of the dienst that pulls it. */
  readonly dienst: string;
  readonly title: string;
  readonly description: string;
}

const burgemeester = 'burgemeester';
const schepen = (bevoegdheid: string): string => `schepen van ${bevoegdheid}`;

// Content as a list: splitting it would only spread one table over more files.
/* eslint-disable max-lines */
export const programmas: readonly ProgrammaSource[] = [
  {
    title: 'Scheppende stad', description: 'Kunst, onderzoek en ondernemen vinden elkaar in werkplekken en netwerken over de hele stad.',
    hsds: [1, 3], college: [schepen('Cultuur'), schepen('Werk en Economie')], stuurdepartementen: ['CUL', 'WEC', 'STA'], regisseur: 'Ellen Vanneste', decision: '13/03/2008',
    plan: `
SD 1 Gent is in 2020 een broedplaats voor makers, onderzoekers en ondernemers
OD STR Partners in de creatieve stad werken samen
- v1 g45 Programmaregie Scheppende stad
- v0,5 g30 Netwerkdagen voor makers en onderzoekers organiseren`,
    projecten: [
      { key: 'SC1', dienst: 'KUN', title: 'Werkplekken voor makers', description: 'Ateliers, repetitiekelders en tijdelijke invulling van leegstaande panden.' },
      { key: 'SC2', dienst: 'STR', title: 'Kennisstad Gent', description: 'Akkoord met universiteit en hogescholen over talent, onderzoek en open gegevens.' },
      { key: 'SC3', dienst: 'ECO', title: 'Creatieve economie', description: 'Doorgroeiplekken en werkbeurzen voor ontwerp, mode, muziek en media.' },
    ],
  },
  {
    title: 'Duurzaamheid', description: 'De stad verlaagt haar uitstoot en koopt, bouwt en leeft duurzaam.',
    hsds: [4, 2], college: [schepen('Milieu en Sociale Zaken'), schepen('Facility Management')], stuurdepartementen: ['MGG', 'FAM', 'FIN'], regisseur: 'Ruben Declercq', decision: '10/04/2008',
    plan: `
SD 4 Gent stoot in 2020 twintig procent minder CO2 uit dan in 2007
OD STR Duurzaamheid is een toets in elk groot besluit
- v1 g55 Programmaregie Duurzaamheid
- v0,5 g20 Duurzaamheidsverslag opmaken voor de gemeenteraad`,
    projecten: [
      { key: 'DU1', dienst: 'MIL', title: 'Klimaatplan', description: 'Minder energie in stadsgebouwen, warmte uit de haven en een stad op fietsmaat.' },
      { key: 'DU2', dienst: 'MIL', title: 'Energiezuinige gezinnen', description: 'Energiesnoeiers en dakisolatie, eerst bij wie het minst verdient.' },
      { key: 'DU3', dienst: 'AAN', title: 'Duurzame aankopen', description: 'Sociale en ecologische clausules in elk bestek van de stad.' },
    ],
  },
  {
    title: 'Diversiteit en gelijke kansen', description: 'De stad wordt een afspiegeling van haar inwoners en drempels verdwijnen.',
    hsds: [2], college: [schepen('Personeel'), schepen('Gelijke Kansen')], stuurdepartementen: ['BEW', 'PEO', 'ONO'], regisseur: 'Samira Bouazza', decision: '24/04/2008',
    plan: `
SD 2 In 2020 krijgt elke Gentenaar dezelfde kansen op werk, onderwijs en dienstverlening
OD STR Diversiteit wordt gemeten en besproken
- v1 g40 Programmaregie Diversiteit en gelijke kansen
- v0,5 g25 Diversiteitsmonitor opmaken`,
    projecten: [
      { key: 'DI1', dienst: 'SEL', title: 'Divers aan het werk', description: 'Meer diversiteit in het stadspersoneel en bij Gentse werkgevers.' },
      { key: 'DI2', dienst: 'WEL', title: 'Drempels weg', description: 'Toegankelijke gebouwen, onthaal van nieuwkomers en aangepast aanbod.' },
    ],
  },
  {
    title: 'Inspraak', description: 'Bewoners denken mee voor de plannen vastliggen.',
    hsds: [5], college: [burgemeester, schepen('Jeugd en Onderwijs')], stuurdepartementen: ['STA', 'ONO'], regisseur: 'Bart Lievens', decision: '08/05/2008',
    plan: `
SD 5 In 2020 is inspraak een gewoonte in elke wijk en bij elk groot plan
OD GGW Inspraak is voorbereid, eerlijk en teruggekoppeld
- v1 g50 Programmaregie Inspraak
- v0,5 g15 Inspraakagenda voor de hele stad bijhouden`,
    projecten: [
      { key: 'IN1', dienst: 'GGW', title: 'Wijk in debat', description: 'Wijkdebatten en bevragingen over de toekomst van elke wijk.' },
      { key: 'IN2', dienst: 'JEU', title: 'Kinderen en jongeren praten mee', description: 'Jongeren tekenen hun wijk en beheren een eigen budget.' },
    ],
  },
  {
    title: 'Administratieve vereenvoudiging', description: 'Minder formulieren, één loket, en niets vragen wat de stad al weet.',
    hsds: [1, 5], college: [schepen('Bevolking en Informatica'), schepen('Financiën')], stuurdepartementen: ['BEW', 'STA', 'FIN'], regisseur: 'Dries Hemelsoet', decision: '22/05/2008',
    plan: `
SD 1 In 2020 vraagt de stad nooit meer wat ze al weet
OD STR Administratieve lasten dalen elk jaar
- v1 g60 Programmaregie Administratieve vereenvoudiging
- v0,5 g20 Lastenmeting bij burgers, verenigingen en bedrijven`,
    projecten: [
      { key: 'AV1', dienst: 'BEV', title: 'Eén loket', description: 'Vergunningen en inschrijvingen via één digitaal dossier.' },
      { key: 'AV2', dienst: 'JUR', title: 'Minder en helderder', description: 'Reglementen, brieven en formulieren schrappen of herschrijven.' },
      { key: 'AV3', dienst: 'ICT', title: 'Papierloze stad', description: 'Digitaal besluiten, factureren, archiveren en solliciteren.' },
    ],
  },
  {
    title: 'Digitaal.talent@Gent', description: 'Elke Gentenaar kan mee in de digitale samenleving.',
    hsds: [1, 2], college: [schepen('Bevolking en Informatica'), schepen('Onderwijs')], stuurdepartementen: ['FAM', 'ONO', 'CUL'], regisseur: 'Karel Roose', decision: '22/05/2008',
    plan: `
SD 1 In 2020 gebruikt elke Gentenaar internet om te leren, te werken en te leven
OD ICT Partners tegen de digitale kloof werken samen
- v1 g75 Programmaregie Digitaal.talent@Gent
- v0,5 g35 Projectoproep voor digitale inclusie`,
    projecten: [
      { key: 'DT1', dienst: 'ICT', title: 'Computers in de buurt', description: 'Openbare computerruimtes, cursussen en draadloos internet.' },
      { key: 'DT2', dienst: 'OCG', title: 'Mediawijze jongeren', description: 'Multimedia in de klas en talent voor techniek.' },
      { key: 'DT3', dienst: 'VOO', title: 'E-loket', description: 'Dienstverlening van de stad op elk uur en van thuis uit.' },
    ],
  },
  {
    title: 'Integrale veiligheid', description: 'Voorkomen, ingrijpen en nazorg door politie, brandweer en stadsdiensten samen.',
    hsds: [2], college: [burgemeester, schepen('Feesten')], stuurdepartementen: ['BRA', 'STA', 'SPS'], regisseur: 'Isabelle Maes', decision: '05/06/2008',
    plan: `
SD 2 In 2020 voelen negen op de tien Gentenaars zich veilig in hun eigen buurt
OD STR Veiligheidspartners stemmen hun aanpak af
- v1,5 g80 Programmaregie Integrale veiligheid
- v3 g150 Gemeenschapswachten inzetten in de wijken`,
    projecten: [
      { key: 'VE1', dienst: 'OPE', title: 'Snelle en zichtbare hulp', description: 'Crisisbeheer, plaatsbepaling van wagens en advies tegen inbraak.' },
      { key: 'VE2', dienst: 'GEZ', title: 'Veilig uitgaan', description: 'Feesten en uitgaan zonder overlast, met zorg voor jongeren.' },
      { key: 'VE3', dienst: 'PRE', title: 'Veilig wonen, werken en naar school', description: 'Brandveilige woningen en gebouwen en veilige schoolomgevingen.' },
    ],
  },
  {
    title: 'Internationale samenwerking, solidariteit en positionering', description: 'Gent leert van andere steden, is solidair en laat zich zien.',
    hsds: [1, 3], college: [burgemeester, schepen('Internationale Samenwerking')], stuurdepartementen: ['STA', 'WEC'], regisseur: 'Nathalie Joos', decision: '19/06/2008',
    plan: `
SD 5 In 2020 is Gent een gewaardeerde partner in Europa en in het Zuiden
OD STR Internationale contacten versterken het stadsbeleid
- v1 g65 Programmaregie Internationale samenwerking
- v0,5 g40 Buitenlandse delegaties ontvangen`,
    projecten: [
      { key: 'IS1', dienst: 'STR', title: 'Stedenband Mangaung', description: 'Uitwisseling rond bestuur, jeugd en onderwijs.' },
      { key: 'IS2', dienst: 'STR', title: 'Gent in Europa', description: 'Netwerken, subsidies en handelsmissies.' },
    ],
  },
  {
    title: 'Gent: zoveel stad', description: 'Een eigen gezicht voor de stad: muziek, licht en een sterk merk.',
    hsds: [3, 1], college: [schepen('Cultuur, Toerisme en Feesten'), burgemeester], stuurdepartementen: ['SPS', 'CUL', 'RMO'], regisseur: 'Olivier Desmedt', decision: '19/06/2008',
    plan: `
SD 3 In 2020 is Gent in Europa bekend als cultuurstad op mensenmaat
OD TOE Iedereen vertelt hetzelfde sterke verhaal over Gent
- v1 g90 Programmaregie Gent: zoveel stad
- v0,5 g60 Beeldbank en merkhandboek ter beschikking stellen`,
    projecten: [
      { key: 'ZS1', dienst: 'TOE', title: 'Stadsmerk en stadsmuseum', description: 'Het verhaal van de stad in een museum en in een merk.' },
      { key: 'ZS2', dienst: 'KUN', title: 'Muziekstad', description: 'Gent als erkende stad van muziek.' },
      { key: 'ZS3', dienst: 'WEG', title: 'Lichtplan', description: 'Sfeervol en zuinig licht in de historische kern.' },
    ],
  },
  {
    title: 'Wonen', description: 'Meer, betere en betaalbare woningen voor wie in de stad wil wonen.',
    hsds: [4, 2], college: [schepen('Wonen'), schepen('Stadsontwikkeling')], stuurdepartementen: ['RMO', 'BEW'], regisseur: 'Thomas Huyghe', decision: '03/07/2008',
    plan: `
SD 2 In 2020 vindt elk gezin een degelijke en betaalbare woning in Gent
OD WON Woonpartners trekken aan hetzelfde zeel
- v1 g50 Programmaregie Wonen
- v0,5 g40 Woonstudie tweejaarlijks bijwerken`,
    projecten: [
      { key: 'WO1', dienst: 'WON', title: 'Leegstand en verkrotting', description: 'Verkrotte panden verwerven, opknappen en opnieuw bewonen.' },
      { key: 'WO2', dienst: 'WON', title: 'Wonen boven winkels', description: 'Lege verdiepingen in de winkelstraten opnieuw bewoond.' },
      { key: 'WO3', dienst: 'WON', title: 'Bescheiden wonen', description: 'Bouwgrond en woningen voor middeninkomens.' },
    ],
  },
  {
    title: 'Ledeberg - Gentbrugge - Moscou - Vogelhoek', description: 'Ledeberg leeft: ruimte, groen en ontmoeting in een dichtbebouwde wijk.',
    hsds: [4, 2], college: [schepen('Stadsontwikkeling'), schepen('Milieu en Sociale Zaken')], stuurdepartementen: ['RMO', 'MGG', 'FAM'], regisseur: 'Liesbeth Van Kerckhove', decision: '11/09/2008',
    plan: `
SD 4 Ledeberg, Gentbrugge, Moscou en Vogelhoek zijn in 2020 groene wijken met een hart
OD GGW Bewoners kennen en dragen de plannen voor hun wijk
- v1 g70 Programmaregie Ledeberg - Gentbrugge - Moscou - Vogelhoek`,
    projecten: [
      { key: 'LE1', dienst: 'GGW', title: 'Ledeberg leeft', description: 'Renovatie, ontmoeting en buurtsport met bewoners aan het stuur.' },
      { key: 'LE2', dienst: 'WEG', title: 'Een nieuw hart voor Ledeberg', description: 'Plein, dienstencentrum en winkels rond het Ledebergplein.' },
      { key: 'LE3', dienst: 'GRO', title: 'Groenpool Gentbrugse Meersen', description: 'Bos, natuur en volkstuinen tussen Schelde en spoor.' },
    ],
  },
  {
    title: 'Scharnier', description: 'De wijken tussen binnenstad, dokken en Muide worden één geheel.',
    hsds: [4], college: [schepen('Stadsontwikkeling'), burgemeester], stuurdepartementen: ['RMO', 'FAM', 'ONO'], regisseur: 'Gert Standaert', decision: '11/09/2008',
    plan: `
SD 4 In 2020 zijn de dokken en de wijken eromheen een scharnier tussen stad en haven
OD GGW Bouwheren, bewoners en haven plannen samen
- v1 g85 Programmaregie Scharnier`,
    projecten: [
      { key: 'SN1', dienst: 'OCG', title: 'Sluizeken - Tolhuis - Ham', description: 'School, sport en cultuur in een wijk met veel kinderen.' },
      { key: 'SN2', dienst: 'STE', title: 'Oude Dokken', description: 'Wonen, werken en ontspannen langs het water.' },
    ],
  },
  {
    title: 'Rabot - Bloemekenswijk - Wondelgem', description: 'Bruggen bouwen naar het Rabot, letterlijk en figuurlijk.',
    hsds: [2, 4], college: [schepen('Wonen'), schepen('Werk en Economie')], stuurdepartementen: ['RMO', 'BEW', 'ONO'], regisseur: 'Joke Verleyen', decision: '25/09/2008',
    plan: `
SD 2 Rabot, Bloemekenswijk en Wondelgem zijn in 2020 wijken waar mensen graag blijven wonen
OD GGW De wijk krijgt één plan en één gezicht
- v1 g80 Programmaregie Rabot - Bloemekenswijk - Wondelgem`,
    projecten: [
      { key: 'RB1', dienst: 'GGW', title: 'Bruggen naar Rabot', description: 'Verbindingen, werk, gezondheid en buurtleven.' },
      { key: 'RB2', dienst: 'WON', title: 'De Rabottorens', description: 'Vervanging van de torens met zorg voor wie er woont.' },
      { key: 'RB3', dienst: 'GRO', title: 'Tondeliersite', description: 'Park, bedrijvencentrum en woningen op een oud fabrieksterrein.' },
    ],
  },
  {
    title: 'Ekkergem - Brugsepoort - Rooigem', description: 'Zuurstof voor de Brugse Poort: open ruimte in de oude arbeiderswijk.',
    hsds: [2, 4], college: [schepen('Milieu en Sociale Zaken'), schepen('Jeugd en Onderwijs')], stuurdepartementen: ['MGG', 'WEC', 'SPS'], regisseur: 'Mieke Bracke', decision: '25/09/2008',
    plan: `
SD 2 Ekkergem, Brugse Poort en Rooigem ademen in 2020 ruimte en werk
OD GGW Buurtbewoners en diensten werken volgens één plan
- v1 g60 Programmaregie Ekkergem - Brugsepoort - Rooigem`,
    projecten: [
      { key: 'BR1', dienst: 'GRO', title: 'Zuurstof voor de Brugse Poort', description: 'Parken, paden en plekken voor ontmoeting.' },
      { key: 'BR2', dienst: 'WER', title: 'Werk en beweging in de buurt', description: 'Buurtdiensten, buurtsport en levendige winkelstraten.' },
    ],
  },
  {
    title: 'Binnenstad', description: 'Een hart om in te wonen, te winkelen en te verblijven.',
    hsds: [4, 3], college: [burgemeester, schepen('Openbare Werken en Mobiliteit')], stuurdepartementen: ['RMO', 'SPS', 'CUL'], regisseur: 'Philippe Tytgat', decision: '09/10/2008',
    plan: `
SD 4 De binnenstad is in 2020 autoluw, verzorgd en bewoond
OD GGW Hinder van werven blijft draaglijk
- v1 g95 Programmaregie Binnenstad
- v0,5 g45 Werfcommunicatie voor bewoners en handelaars`,
    projecten: [
      { key: 'BI1', dienst: 'WEG', title: 'Korenmarkt, Braunplein en omgeving', description: 'Nieuwe pleinen tussen de drie torens, met park en stadshal.' },
      { key: 'BI2', dienst: 'MOB', title: 'Autoluwe binnenstad', description: 'Minder verkeer, meer fietsen en ondergrondse afvalpunten.' },
    ],
  },
  {
    title: 'Gent-Zuid', description: 'Station, wetenschapspark en groenpool vormen samen een nieuwe toegangspoort tot de stad.',
    hsds: [3, 4], college: [schepen('Openbare Werken en Mobiliteit'), schepen('Stadsontwikkeling')], stuurdepartementen: ['RMO', 'WEC', 'MGG'], regisseur: 'Hendrik Cools', decision: '09/10/2008',
    plan: `
SD 3 Gent-Zuid is in 2020 een bereikbare plek voor kennis, groen en congressen
OD STR Partners in Gent-Zuid bewaken één planning
- v1 g55 Programmaregie Gent-Zuid`,
    projecten: [
      { key: 'GZ1', dienst: 'STE', title: 'Station Gent-Sint-Pieters', description: 'Stationsplein, kantoren en woningen met kunst en fietsenstallingen.' },
      { key: 'GZ2', dienst: 'ECO', title: 'Kennis, sport en groen in het zuiden', description: 'Wetenschapspark, Parkbos, topsport en congressen.' },
    ],
  },
  {
    title: 'Dampoort - Sint-Amandsberg', description: 'Van verkeersknoop naar wijk met een gezicht.',
    hsds: [4, 2], college: [schepen('Openbare Werken en Mobiliteit'), schepen('Milieu en Sociale Zaken')], stuurdepartementen: ['RMO', 'BEW', 'MGG'], regisseur: 'Sien Devriendt', decision: '23/10/2008',
    plan: `
SD 4 Dampoort en Sint-Amandsberg zijn in 2020 vlot bereikbaar en aangenaam om te wonen
OD GGW Bewoners en diensten maken samen een wijkplan
- v1 g65 Programmaregie Dampoort - Sint-Amandsberg`,
    projecten: [
      { key: 'DA1', dienst: 'STE', title: 'Dampoort knoopt aan', description: 'Verkeersknoop, handelsstraten en wijkregie.' },
      { key: 'DA2', dienst: 'KIN', title: 'Zorg en opvang dichtbij', description: 'Wijkgezondheidscentrum en kinderopvang.' },
      { key: 'DA3', dienst: 'GRO', title: 'Ademruimte in Sint-Amandsberg', description: 'Parken, begraafplaatsen, sportveld en open speelplaatsen.' },
    ],
  },
];
