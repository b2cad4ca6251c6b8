import { cellName } from '#core/values/address';
import type { SheetKind } from '#core/layout/Layout';
import { RULES } from '#core/rules/rules';
import type { PlantedMistake } from './mistakes/PlantedMistake';
import type { SpoiltPlan } from './mistakes/plantMistakes';

/** The text of `assets/README.md`: what the files are, and every mistake that the sample holds on purpose. */
export function assetsReadme({ content, mistakes }: SpoiltPlan): string {
  const count = (kind: SheetKind): number => content.sheets[kind]?.length ?? 0;
  const levels = (...niveaus: string[]): number => content.sheets.plan?.filter(({ cells }) => niveaus.includes(String(cells.niveau))).length ?? 0;
  return `# Sjabloon en voorbeeld

Deze bestanden worden gemaakt met \`npm run assets\` en niet met de hand gewijzigd; een test bewaakt dat ze vers zijn.
(Generated files: change the template or the sample's texts in \`src\`, then run \`npm run assets\`.)

- \`plan-sjabloon.xlsx\`: de lege werkmap voor een nieuw plan, 2026-2031, met keuzelijsten, uitleg en afdrukinstellingen.
- \`voorbeeld-gent2020.xlsx\`: een ingevuld plan 2008-2013 naar het model van Gent 2020: ${count('hsd')} HSD's, ${count('programmas')} programma's met
  ${count('projecten')} projecten, 12 departementen met ${count('diensten') - 12} diensten, ${levels('SD')} SD's, ${levels('OD')} OD's, ${levels('Actie', 'Activiteit')} acties en activiteiten,
  ${count('middelen')} rijen met middelen, ${count('kostenplaatsen')} kostenplaatsen, ${count('budgetplaatsen')} budgetplaatsen en ${count('beleidsvelden')} beleidsvelden. De doelstellingen, programma's en departementen komen uit
  de publieke voorstelling van Gent 2020; namen van personen en alle bedragen zijn verzonnen, op het juridisch advies na
  (8,5 VTE en 100.000 euro).

## Fouten die er met opzet in staan

Elke regel vindt precies deze cellen, elk één keer, en niets anders.

| Regel | Wat | Blad | Cel | Er staat |
| --- | --- | --- | --- | --- |
${byRule(mistakes).map(tableRow).join('\n')}
`;
}

function byRule(mistakes: readonly PlantedMistake[]): PlantedMistake[] {
  const order = new Map(RULES.map(({ id }, index) => [id, index]));
  return [...mistakes].sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) || a.row - b.row);
}

function tableRow({ rule, sheet, row, column, value }: PlantedMistake): string {
  const title = RULES.find(({ id }) => id === rule)?.words.nl.title ?? rule;
  return `| \`${rule}\` | ${title} | ${sheet} | ${cellName(row, column)} | ${value === '' ? '(leeg)' : `\`${value}\``} |`;
}
