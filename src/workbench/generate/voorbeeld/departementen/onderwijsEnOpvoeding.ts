import type { DepartementSource } from '../DepartementSource';

export const onderwijsEnOpvoeding: DepartementSource = {
  code: 'ONO', naam: 'Onderwijs en Opvoeding', hoofd: 'Jan Soetaert', beleidsnota: { code: 'BN06', title: 'Beleidsnota Onderwijs, opvoeding en jeugd' },
  diensten: [
    { code: 'BAS', naam: 'Dienst Basisonderwijs', owner: 'Christel Moens', kostenplaatsen: ['Kleuter- en lagere scholen'] },
    { code: 'SEC', naam: 'Dienst Secundair en Volwassenenonderwijs', owner: 'Frank Buysse', kostenplaatsen: ['Secundaire scholen', 'Volwassenenonderwijs'] },
    { code: 'KIN', naam: 'Dienst Kinderopvang', owner: 'Els Vandenberghe', kostenplaatsen: ['Kinderdagverblijven en opvang', 'Inschrijvingen'] },
    { code: 'JEU', naam: 'Jeugddienst', owner: 'Tom Speleers', kostenplaatsen: ['Jeugdwerk en speelpleinen'] },
    { code: 'OCG', naam: 'Onderwijscentrum', owner: 'Leen Van Hecke', kostenplaatsen: ['Onderwijsbeleid over de netten heen'] },
  ],
  plan: `
SD 1 Stedelijk onderwijs haalt het beste uit elk kind :: De stedelijke scholen bieden kwaliteit, kansen en een warme omgeving van de kleuterklas tot het volwassenenonderwijs.
OD BAS Basisscholen bieden kwaliteit en gelijke kansen
- v86 g2950 o1240 Werking van 29 kleuter- en lagere scholen
- v24 g380 Buitengewoon basisonderwijs organiseren
- v61 g190 o310 Toezicht, maaltijden en poetsen op school
+ #DT2 @8-11 v1,5 g80 b540/5 Multimediaklassen inrichten in de basisscholen
OD SEC Secundaire scholen leiden op voor leven en werk
- v58 g2100 o460 Werking van de stedelijke secundaire scholen
- v12 g240 Leerlingenbegeleiding en spijbelpreventie
+ #SC2 @9-11 v1 g60 b900/15 Werkplaatsen voor hout en elektriciteit vernieuwen
OD SEC Volwassenen blijven leren
- v18 g320 o290 Avondonderwijs en deeltijds kunstonderwijs organiseren
- v4 g60 Taallessen Nederlands voor ouders op school
+ #DT1 @9-12 v1 g70 Basiscursussen computer en internet in de wijken
SD 2 Elk kind krijgt opvang en een plek om te spelen :: Voldoende opvangplaatsen, ook in kwetsbare wijken, en ruimte voor jeugdwerk.
OD KIN Er zijn voldoende kwaliteitsvolle opvangplaatsen
- v520 g2600 o6900 Kinderdagverblijven uitbaten
- v165 g720 o1850 Buitenschoolse opvang organiseren
+ #RB2 @9-12 v6 g140 b2300/33 Kinderdagverblijf bouwen in het Rabot
+ #DA2 @10-12 v5 g120 b1900/33 Opvanglocatie openen in Sint-Amandsberg
OD KIN Ouders vinden vlot een plaats
- v7 g45 Inschrijvingen en wachtlijsten centraal opvolgen
+ #AV1 @9-10 v0,5 g35 b70/5 Centraal meldpunt kinderopvang ook via het internet
- v3 g55 Pedagogische ondersteuning van onthaalouders
OD JEU Kinderen en jongeren hebben een eigen plek in de stad
- v21 g340 o95 Speelpleinwerking tijdens de vakanties
- v6 g1150 Jeugdverenigingen en jeugdhuizen subsidiëren
- v4 g210 Jeugdlokalen verhuren en brandveilig houden
+ #BR1 @9-11 v0,5 g30 b680/30 Jeugdcentrum voor de Brugse Poort bouwen
OD JEU Jongeren beslissen mee
- v2 g40 Jeugdraad begeleiden
+ #IN2 @8-11 v1 g70 Kinderen en tieners hun wijk laten tekenen en verbeteren
+ #IN2 @10-12 v0,5 g95 Budget voor jongerenprojecten beheerd door jongeren
SD 2 Scholen, ouders en buurt versterken elkaar :: Alle onderwijsnetten werken samen met de stad aan gelijke kansen en aan de school als hart van de wijk.
OD OCG Kleuters gaan vroeg en regelmatig naar school
- v5 g110 Brugfiguren opleiden en begeleiden
+ #DI2 @8-10 v2 g130 Brugfiguren in alle scholen van de negentiende-eeuwse gordel
- v2 g35 Inschrijvingsbeleid afspreken met alle netten
OD OCG De school is het hart van de buurt
- v4 g90 Brede school begeleiden in acht wijken
+ #SN1 @9-11 v1 g75 b420/25 Brede school aan het Sluizeken met buurtsporthal
+ #RB1 @10-13 v1 g65 Brede school in de Bloemekenswijk opstarten
+ #DA3 @11-13 v0,5 g40 Schoolspeelplaatsen openstellen voor de buurt
OD OCG Leraren en leerlingen kennen hun stad
- v3 g85 Educatief aanbod over de stad samenstellen
+ #DU3 @9-12 v0,5 g40 Milieuzorg op school en gezonde tussendoortjes
+ #IS1 @10-12 v0,5 g30 Uitwisseling tussen Gentse scholen en scholen in Mangaung
`,
};
