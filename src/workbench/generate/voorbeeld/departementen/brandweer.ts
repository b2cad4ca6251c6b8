import type { DepartementSource } from '../DepartementSource';

export const brandweer: DepartementSource = {
  code: 'BRA', naam: 'Brandweer', hoofd: 'Walter Van Laere', beleidsnota: { code: 'BN09', title: 'Zonaal veiligheidsplan en beleidsnota Brandweer' },
  diensten: [
    { code: 'OPE', naam: 'Operaties', owner: 'Kris Lammens', kostenplaatsen: ['Interventies en hulpverlening', 'Noodplanning', 'Vrijwilligers'] },
    { code: 'PRE', naam: 'Brandpreventie', owner: 'Nele Goethals', kostenplaatsen: ['Brandpreventie'] },
    { code: 'LOG', naam: 'Logistiek en Opleiding', owner: 'Danny Schepens', kostenplaatsen: ['Voertuigen, materieel en kazernes', 'Opleiding', 'Beschermkledij en welzijn'] },
  ],
  plan: `
SD 2 Hulp is snel ter plaatse :: In de hele zone is de eerste wagen binnen acht minuten op de plaats van het onheil.
OD OPE Interventies gebeuren snel en veilig
- v296 g620 o410 Brand bestrijden en technische hulp verlenen
- v34 g180 o590 Ziekenwagendienst verzekeren
- v14 g75 Meldkamer bemannen en oproepen opvolgen
+ #VE1 @10-12 v1 g55 b640/8 Plaatsbepaling en mobiele computers in de brandweerwagens
OD OPE De stad is voorbereid op rampen
- v2 g30 Nood- en interventieplannen actueel houden
- v1 g45 Rampoefeningen houden met politie en ziekenhuizen
+ #VE1 @9-10 v0,5 g25 b150/8 Crisiscentrum uitrusten in het stadhuis
OD LOG Materieel en kazernes zijn bedrijfszeker
- v16 g540 Voertuigen, pompen en ademlucht onderhouden
- v7 g290 Kazernes onderhouden en bevoorraden
+ #VE1 @8-12 v0,5 g15 b4100/15 Autopompen en ladderwagens vervangen volgens het aankoopplan
+ #DU1 @11-12 v0,5 g15 b880/33 Kazerne Roggestraat isoleren en van zonnepanelen voorzien
SD 2 Branden worden voorkomen :: Wie bouwt, uitbaat of woont, weet hoe brand te voorkomen en hoe te vluchten.
OD PRE Gebouwen zijn brandveilig
- v17 g60 o230 Brandpreventieadvies geven bij bouwaanvragen en inrichtingen
- v4 g20 o45 Horecazaken en fuifzalen controleren
+ #VE3 @9-12 v1,5 g40 Studentenkamers en kamerwoningen systematisch bezoeken
+ #VE3 @10-11 v0,5 g30 Brandveiligheid nagaan in de appartementstorens van Rabot en Nieuw Gent
OD PRE Gentenaars weten wat te doen bij brand
- v2 g35 Infosessies geven in scholen en verenigingen
+ #VE3 @8-10 v0,5 g120 Rookmelders gratis plaatsen bij kwetsbare gezinnen
- v1 g25 Opendeurdag en jeugdbrandweer organiseren
OD PRE Evenementen verlopen brandveilig
- v3 g15 Tenten, podia en kramen nazien op evenementen
+ #VE2 @9-10 v0,5 g20 Checklist brandveiligheid voor organisatoren
- v2 g30 Brandwacht leveren bij voorstellingen en feesten
SD 1 Brandweerlieden zijn opgeleid en gezond inzetbaar :: Opleiding, oefening en opvang houden de ploegen scherp en veilig.
OD LOG Opleiding en oefening op peil
- v11 g190 o85 Opleidingen geven in de brandweerschool
- v3 g70 Wekelijkse oefeningen en sporttests begeleiden
+ #VE1 @9-11 v0,5 g20 b1250/25 Oefenterrein met realistische brandhaarden bouwen
OD LOG Werken is veilig en gezond
- v2 g110 Beschermkledij keuren en wassen
- v1 g35 Opvang na schokkende interventies
+ #VE3 @10-11 v0,5 g10 b240/20 Kleedruimtes scheiden in een vuile en een schone zone
OD OPE Vrijwilligers en beroeps vormen één korps
- v4 g260 Vrijwilligers werven, opleiden en vergoeden
+ #DI1 @9-11 v0,5 g30 Meer vrouwen en jongeren van vreemde herkomst aanspreken voor het korps
- v1 g20 Samenwerking met de buurkorpsen afspreken
`,
};
