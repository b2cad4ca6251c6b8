import type { DepartementSource } from '../DepartementSource';

export const werkEnEconomie: DepartementSource = {
  code: 'WEC', naam: 'Werk en Economie', hoofd: 'Sandra Meire', beleidsnota: { code: 'BN05', title: 'Beleidsnota Werk en economie' },
  diensten: [
    { code: 'ECO', naam: 'Dienst Economie', owner: 'Stefaan Rogge', kostenplaatsen: ['Ondernemersloket', 'Bedrijventerreinen', 'Internationale promotie', 'Handel en buurtwinkels', 'Horeca'] },
    { code: 'WER', naam: 'Dienst Werk', owner: 'Fatima El Amrani', kostenplaatsen: ['Werkwinkel en opleiding', 'Sociale economie'] },
    { code: 'MAR', naam: 'Dienst Markten en Foren', owner: 'Patrick Neyt', kostenplaatsen: ['Markten en foren'] },
  ],
  plan: `
SD 3 Ondernemers kiezen voor Gent en blijven er groeien :: Eén aanspreekpunt, ruimte om te ondernemen en een sterke band tussen bedrijven en kennisinstellingen.
OD ECO Starters en ondernemers krijgen advies op maat
- v9 g140 Ondernemersloket openhouden en bedrijfsbezoeken afleggen
- v2 g310 Premies voor starters en handelszaken
+ #AV1 @10-11 v0,5 g40 b90/5 Eén digitaal dossier voor horeca- en terrasvergunningen
+ #SC3 @9-12 v1 g150 Doorgroeiplekken voor creatieve ondernemers
OD ECO Bedrijven vinden ruimte in de stad
- v4 g85 o130 Bedrijventerreinen beheren en gronden verkopen
+ #GZ2 @9-13 v1 g60 b2200/33 Wetenschapspark in Zwijnaarde ontsluiten
+ #RB3 @10-11 v0,5 g25 b750/25 Bedrijvencentrum bouwen op een oud fabrieksterrein aan het Rabot
OD ECO De kennisstad trekt investeerders aan
- v2 g190 Internationale promotie van Gent als vestigingsplaats
+ #SC2 @9-11 v1 g160 Platform voor technologie en zorg met universiteit en bedrijven
+ #IS2 @10-12 v0,5 g45 Handelsmissies met zustersteden voorbereiden
SD 3 Meer Gentenaars aan het werk :: Wie ver van de arbeidsmarkt staat, krijgt een opleiding, een werkervaring of een job in de sociale economie.
OD WER Werkzoekenden vinden sneller de weg naar een job
- v14 g120 Werkwinkel uitbaten samen met de partners
- v4 g380 Taal- en beroepsopleidingen inkopen
+ #DI1 @8-10 v1 g75 Mentoren koppelen aan hooggeschoolde nieuwkomers
+ #DI1 @9-12 v1 g90 Diversiteitsplannen begeleiden bij Gentse werkgevers
OD WER Sociale economie groeit
- v22 g460 o540 Werkervaringsploegen inzetten in groen en gebouwen
- v2 g230 Sociale-economiebedrijven ondersteunen
+ #LE3 @9-11 v0,5 g55 Natuurwerkers opleiden in de Gentbrugse Meersen
+ #BR2 @9-11 v1 g85 Buurtdiensten opstarten in Ekkergem en de Brugse Poort
OD WER Jongeren verlaten de school met een perspectief
- v2 g95 Jobbeurzen en bedrijfsstages organiseren
+ #DT2 @10-12 v1 g110 Technische talenten ontdekken in het Technologiehuis
+ #RB1 @9-10 v0,5 g60 Jobcoaches op straat in Bloemekenswijk en Rabot
SD 3 Winkelen en markten houden de stad levendig :: Het kernwinkelgebied en de buurtwinkels versterken elkaar en de markten trekken volk.
OD MAR Markten en foren zijn goed georganiseerd
- v13 g160 o920 Wekelijkse markten en de halfvastenfoor organiseren
- v3 g70 o140 Standplaatsen en terrassen beheren
+ #BI1 @11-12 v0,5 g20 b330/20 Marktplaatsen uitrusten met elektriciteit in verzonken kasten
OD ECO Buurtwinkels krijgen een duw in de rug
- v2 g120 Dekenijen en handelaarsverenigingen ondersteunen
+ #DA1 @10-12 v0,5 g70 Handelsstraten aan de Dampoort opwaarderen
+ #LE2 @9-10 v0,5 g65 Gevelrenovatie bij winkels rond het Ledebergplein
+ #BR2 @10-11 v0,5 g40 Winkelstraatmanager voor de Brugse Poort
OD ECO Horeca en nachtleven zijn gastvrij en beheerst
- v3 g45 Horeca-overleg en kwaliteitslabel
+ #VE2 @9-11 v0,5 g60 Charter voor veilig uitgaan in de Overpoort
- v1 g30 o15 Nachtwinkels en belwinkels vergunnen
`,
};
