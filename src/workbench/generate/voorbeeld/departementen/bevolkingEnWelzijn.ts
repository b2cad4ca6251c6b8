import type { DepartementSource } from '../DepartementSource';

export const bevolkingEnWelzijn: DepartementSource = {
  code: 'BEW', naam: 'Bevolking en Welzijn', hoofd: 'Annemie Raes', beleidsnota: { code: 'BN01', title: 'Beleidsnota Bevolking en welzijn' },
  diensten: [
    { code: 'BEV', naam: 'Dienst Bevolking', owner: 'Geert Dhondt', kostenplaatsen: ['Loketten', 'Digitale dienstverlening'] },
    { code: 'BUR', naam: 'Dienst Burgerlijke Stand', owner: 'Nadine Claeys', kostenplaatsen: ['Burgerlijke stand'] },
    { code: 'WEL', naam: 'Dienst Welzijn en Gelijke Kansen', owner: 'Sofie Haegeman', kostenplaatsen: ['Gelijke kansen', 'Welzijnswerk', 'Wijkgezondheid'] },
    { code: 'INT', naam: 'Integratiedienst', owner: 'Murat Yildirim', kostenplaatsen: ['Integratie en onthaal'] },
    { code: 'SEN', naam: 'Seniorendienst', owner: 'Rita Baert', kostenplaatsen: ['Lokale dienstencentra voor ouderen'] },
  ],
  plan: `
SD 5 Burgers krijgen vlot en vriendelijk hun documenten :: Aan het loket, in de dienstencentra en van thuis uit krijgt iedereen snel en in één keer het juiste document.
OD BEV Wachttijden aan het loket blijven onder twintig minuten
- v62 g210 o480 Identiteitskaarten en reispassen uitreiken
- v38 g65 Bevolkings- en vreemdelingenregister bijhouden
- v24 g48 Dienstverlening in de twaalf dienstencentra verzekeren
+ #AV1 @8-10 v2 g45 b320/10 Loketzaal in het administratief centrum herinrichten met ticketsysteem
OD BEV Attesten worden ook van thuis uit aangevraagd
+ #DT3 @9-11 v1,5 g75 b140/5 Digitale aanvraag van uittreksels en attesten openstellen
- v6 g25 Schriftelijke en elektronische aanvragen behandelen
+ #AV2 @9-10 v0,5 g15 Attesten schrappen die de stad zelf kan opvragen
OD BUR Akten van de burgerlijke stand zijn juist en tijdig
- v29 g55 o95 Akten van geboorte, huwelijk en overlijden opmaken
- v3 g12 Huwelijken voltrekken in het stadhuis en op locatie
+ #AV3 @10-12 v1 g30 b210/10 Oude registers van de burgerlijke stand digitaliseren
SD 2 Elke Gentenaar telt mee, ongeacht afkomst, leeftijd of inkomen :: Drempels verdwijnen, discriminatie wordt aangepakt en wie het moeilijk heeft, wordt bereikt.
OD INT Nieuwkomers vinden hun weg in de stad
- v12 g95 Onthaalgesprekken voeren met nieuwe inwoners
- v9 g130 Tolken en vertalers inzetten voor stadsdiensten en partners
+ #DI2 @9-11 v1 g60 Onthaalbeleid voor Midden- en Oost-Europese nieuwkomers uitbouwen
- v3 g340 Zelforganisaties erkennen en subsidiëren
OD WEL Discriminatie wordt gemeld en aangepakt
- v3 g45 Meldpunt Discriminatie bemannen
+ #DI2 @8-10 v1 g70 Toegankelijkheid van publieke gebouwen doorlichten
+ #DI2 @10-11 v0,5 g40 Campagne tegen homofobie in uitgaansbuurten
OD WEL Armoede wordt vroeg opgemerkt en doorbroken
- v8 g890 Convenanten met welzijnsorganisaties opvolgen
- v5 g175 Inloophuizen voor thuislozen ondersteunen
+ #RB2 @9-12 v1 g85 Sociaal beheer in de Rabottorens opzetten tijdens de verhuis
+ #BR1 @8-11 v1 g65 Buurthuis in de Brugse Poort openhouden in de weekends
OD WEL Gezondheid en welzijn zijn dichtbij in kwetsbare wijken
- v4 g280 Wijkgezondheidscentra subsidiëren
+ #DA2 @10-12 v0,5 g50 b600/30 Ruimte voor een wijkgezondheidscentrum in Sint-Amandsberg
- v2 g60 Voedselbedeling en sociale kruideniers begeleiden
SD 2 Ouderen blijven actief en wonen langer zelfstandig :: Ontmoeting, informatie en kleine hulp in de buurt stellen een verhuis naar het rusthuis uit.
OD SEN Ontmoeting en vorming in de buurt
- v26 g240 o110 Activiteiten aanbieden in de lokale dienstencentra
- v3 g85 Seniorenweek en kaarten voor zestigplussers
+ #LE1 @9-10 v0,5 g30 b450/30 Dienstencentrum in Ledeberg verbouwen
OD SEN Kleine hulp aan huis
- v14 g60 o45 Klusjes aan huis uitvoeren voor zestigplussers
- v5 g20 Huisbezoeken brengen aan alleenstaande tachtigplussers
+ #VE1 @9-11 v1 g40 Gratis inbraakadvies geven aan senioren thuis
OD SEN Senioren hebben een stem
- v1,5 g18 Stedelijke seniorenraad begeleiden
+ #IN1 @10-10 v0,5 g20 Ouderenbehoefteonderzoek uitvoeren in alle wijken
- v1 g12 Infoblad voor zestigplussers samenstellen
`,
};
