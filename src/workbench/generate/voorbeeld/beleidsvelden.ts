/** Policy fields that the sample uses, each of one departement, and the diensten (by code) that work in it. */
export interface BeleidsveldSource {
  readonly code: string;
  readonly title: string;
  /** Code of the departement: its policy domain. */
  readonly departement: string;
  readonly diensten: readonly string[];
}

/** Codes and names are those of the fixed Flemish list; what is appended to four digits is the city's own. */
export const beleidsvelden: readonly BeleidsveldSource[] = [
  { code: '0130', title: 'Administratieve dienstverlening', departement: 'BEW', diensten: ['BEV', 'BUR'] },
  { code: '0900', title: 'Sociale bijstand', departement: 'BEW', diensten: ['WEL'] },
  { code: '0903', title: 'Lokale opvanginitiatieven en integratie', departement: 'BEW', diensten: ['INT'] },
  { code: '0959', title: 'Overige verrichtingen inzake ouderen', departement: 'BEW', diensten: ['SEN'] },
  { code: '0700', title: 'Musea', departement: 'CUL', diensten: ['MUS'] },
  { code: '0703', title: 'Openbare bibliotheken', departement: 'CUL', diensten: ['BIB'] },
  { code: '0705', title: 'Gemeenschapscentrum', departement: 'CUL', diensten: ['CIR'] },
  { code: '0709', title: 'Overige culturele instellingen', departement: 'CUL', diensten: ['KUN'] },
  { code: '0729', title: 'Overig beleid inzake het erfgoed', departement: 'CUL', diensten: ['ERF'] },
  { code: '0300', title: 'Ophalen en verwerken van huishoudelijk afval', departement: 'MGG', diensten: ['REI'] },
  { code: '0390', title: 'Overige milieubescherming', departement: 'MGG', diensten: ['MIL'] },
  { code: '0680', title: 'Groene ruimte', departement: 'MGG', diensten: ['GRO'] },
  { code: '0985', title: 'Gezondheidspromotie en ziektepreventie', departement: 'MGG', diensten: ['GEZ'] },
  { code: '0990', title: 'Begraafplaatsen', departement: 'MGG', diensten: ['BEG'] },
  { code: '0200', title: 'Wegen', departement: 'RMO', diensten: ['WEG'] },
  { code: '0210', title: 'Openbaar vervoer', departement: 'RMO', diensten: ['MOB'] },
  { code: '0600', title: 'Ruimtelijke planning', departement: 'RMO', diensten: ['STE'] },
  { code: '0629', title: 'Overig woonbeleid', departement: 'RMO', diensten: ['WON'] },
  { code: '0720', title: 'Monumentenzorg', departement: 'RMO', diensten: ['MON'] },
  { code: '0500', title: 'Handel en middenstand', departement: 'WEC', diensten: ['ECO'] },
  { code: '05001', title: 'Markten en foren', departement: 'WEC', diensten: ['MAR'] },
  { code: '0550', title: 'Werkgelegenheid', departement: 'WEC', diensten: ['WER'] },
  { code: '0750', title: 'Jeugd', departement: 'ONO', diensten: ['JEU'] },
  { code: '0800', title: 'Gewoon basisonderwijs', departement: 'ONO', diensten: ['BAS'] },
  { code: '0810', title: 'Gewoon secundair onderwijs', departement: 'ONO', diensten: ['SEC'] },
  { code: '0889', title: 'Overige ondersteunende diensten voor het onderwijs', departement: 'ONO', diensten: ['OCG'] },
  { code: '0945', title: 'Kinderopvang', departement: 'ONO', diensten: ['KIN'] },
  { code: '0520', title: 'Toerisme - onthaal en promotie', departement: 'SPS', diensten: ['TOE'] },
  { code: '0710', title: 'Feesten en plechtigheden', departement: 'SPS', diensten: ['FEE'] },
  { code: '0740', title: 'Sport', departement: 'SPS', diensten: ['SPO'] },
  { code: '0100', title: 'Politieke organen', departement: 'STA', diensten: ['BES'] },
  { code: '0110', title: 'Secretariaat', departement: 'STA', diensten: ['STR', 'GGW'] },
  { code: '01101', title: 'Juridische zaken', departement: 'STA', diensten: ['JUR'] },
  { code: '01102', title: 'Communicatie', departement: 'STA', diensten: ['VOO'] },
  { code: '0410', title: 'Brandweer', departement: 'BRA', diensten: ['OPE', 'PRE', 'LOG'] },
  { code: '0112', title: 'Personeelsdienst en vorming', departement: 'PEO', diensten: ['PBE', 'SEL', 'VOR'] },
  { code: '0114', title: 'Organisatiebeheersing en welzijn op het werk', departement: 'PEO', diensten: ['IDP'] },
  { code: '0111', title: 'Fiscale en financiële diensten', departement: 'FIN', diensten: ['BUD', 'BOE', 'BEL', 'AAN'] },
  { code: '0119', title: 'Overige algemene diensten', departement: 'FAM', diensten: ['SCH', 'VOE', 'ICT'] },
  { code: '0190', title: 'Overig algemeen bestuur: gebouwen', departement: 'FAM', diensten: ['BOU', 'GEB'] },
];

/** Code of the policy field in which a dienst works. */
export const beleidsveldOfDienst: ReadonlyMap<string, string> = new Map(beleidsvelden.flatMap(({ code, diensten }) => diensten.map((dienst) => [dienst, code] as const)));
