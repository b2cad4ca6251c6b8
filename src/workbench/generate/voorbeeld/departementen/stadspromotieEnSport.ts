import type { DepartementSource } from '../DepartementSource';

export const stadspromotieEnSport: DepartementSource = {
  code: 'SPS', naam: 'Stadspromotie en Sport', hoofd: 'Brigitte Nollet', beleidsnota: { code: 'BN07', title: 'Sportbeleidsplan en beleidsnota Toerisme en feesten' },
  diensten: [
    { code: 'TOE', naam: 'Dienst Toerisme', owner: 'Barbara Lecomte', kostenplaatsen: ['Toerisme'] },
    { code: 'FEE', naam: 'Dienst Feestelijkheden', owner: 'Marc Van Rysselberghe', kostenplaatsen: ['Gentse Feesten', 'Evenementen', 'Wijkfeesten'] },
    { code: 'SPO', naam: 'Sportdienst', owner: 'Kristof Deprez', kostenplaatsen: ['Zwembaden en sporthallen', 'Sportclubs', 'Buurtsport'] },
  ],
  plan: `
SD 3 Gent is een bestemming om naar terug te keren :: Bezoekers blijven langer en komen terug; bewoners houden van de drukte omdat ze beheerst is.
OD TOE Bezoekers worden gastvrij ontvangen
- v16 g290 o130 Toeristisch onthaal en reservaties
- v3 g120 Stadsgidsen opleiden en kwaliteit bewaken
+ #BI1 @11-12 v1 g60 b780/20 Infokantoor openen in de Oude Vismijn
OD TOE Gent is bekend als authentieke cultuurstad
- v4 g640 Toeristische promotie in binnen- en buitenland
+ #ZS1 @8-11 v1 g280 Stadsmerk ontwikkelen en verspreiden
+ #IS2 @9-10 v0,5 g70 Samenwerking met andere kunststeden opzetten
OD TOE Zakelijk toerisme groeit
- v3 g180 o25 Congressen aantrekken en ondersteunen
+ #GZ2 @9-11 v0,5 g90 Congreslocatie aan het Citadelpark promoten
+ #ZS2 @10-12 v0,5 g60 Muziekcongres naar Gent halen
SD 5 Feesten en evenementen verbinden Gentenaars :: Van de Gentse Feesten tot het wijkfeest: veilig, proper en voor iedereen.
OD FEE De Gentse Feesten blijven een volksfeest
- v12 g2350 o860 Gentse Feesten organiseren
- v2 g95 Openbaar vervoer, hulpdiensten en netheid tijdens de Feesten afspreken
+ #DU3 @9-10 v0,5 g75 b110/5 Herbruikbare bekers invoeren op de pleinen
+ #VE2 @8-9 v0,5 g50 Veiligheidsplan van de Feesten vernieuwen
OD FEE Evenementen zijn gespreid over stad en jaar
- v9 g110 o40 Aanvragen voor evenementen behandelen
- v14 g230 o60 Podia, tenten en nadar uitlenen
+ #ZS3 @10-12 v1 g420 Lichtfestival in de binnenstad organiseren
+ #AV2 @9-9 v0,5 g15 Aanvraagformulieren voor feesten samenvoegen tot één
OD FEE Buurten vieren mee
- v2 g160 Wijkfeesten en straatbarbecues ondersteunen
+ #RB1 @8-10 v0,5 g45 Vuurfeest en stoet in Rabot en Bloemekenswijk
+ #SN2 @10-12 v0,5 g55 Zomerbar en kaaifeest aan de Oude Dokken
SD 2 Meer Gentenaars sporten, ook wie het nog niet deed :: Sport is betaalbaar, dichtbij en op maat van elk lichaam.
OD SPO Zwembaden en sporthallen zijn toegankelijk en in orde
- v74 g1480 o1390 Zwembaden uitbaten
- v58 g690 o520 Sporthallen en buitenterreinen uitbaten
+ #DU1 @9-11 v0,5 g25 b1350/20 Zonneboiler en warmtekracht plaatsen in het Rozebroekenbad
+ #GZ2 @10-13 v1 g40 b4200/33 Atletiekhal en topsporthal aan de Blaarmeersen uitbreiden
OD SPO Sportclubs krijgen steun op maat
- v5 g780 Sportclubs subsidiëren en adviseren
- v2 g45 Jeugdtrainers bijscholen
+ #DA3 @9-11 v0,5 g20 b520/15 Kunstgrasveld aanleggen in Sint-Amandsberg
OD SPO Sport komt naar de wijk
- v9 g130 o35 Sportlessen en sportkampen aanbieden
+ #BR2 @8-11 v2 g75 Buurtsport op de pleintjes van Brugse Poort en Rooigem
+ #LE1 @10-12 v1 g50 Buurtsport in Ledeberg en Moscou
+ #DI2 @9-11 v0,5 g40 G-sport aanbieden in gewone clubs
`,
};
