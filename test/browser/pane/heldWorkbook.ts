import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { grid, workbook } from '#core/read/grid.testing';

/** A planner's workbook with a bit of everything that recognising meets: doubts, totals that differ, sheets that are none of the plan. */
export function heldWorkbook(): WorkbookSnapshot {
  const actions = Array.from({ length: 30 }, (_, i) => {
    const [sd, od] = [1 + Math.floor(i / 10), 1 + Math.floor(i / 5)];
    return `SD${sd} | Strategische doelstelling ${sd} | OD${od} | Operationele doelstelling ${od} | AC${i} | ${TITLES[i % TITLES.length]} | ${1000 + i} | ${2000 + i} | ${i % 4} | rood`;
  });
  const total = (label: string, one: number, two: number): string => `${label} | _ | _ | _ | _ | _ | ${one} | ${two} | _ | _`;
  return workbook([
    grid(['Meerjarenplan van de stad | _ | _', 'SD code | SD | OD code | OD | Actie code | Actie | 2026 | 2027 | Personeel 2026 | Kleur van de fiche', ...actions, total('Totaal SD1', 10_045, 20_045), total('Algemeen totaal', 30_435, 60_500)].join('\n'), { name: 'Acties en middelen van het departement Stafdiensten', id: 'a' }),
    grid('Code | Naam\nHSD1 | Kennis, innovatie en creativiteit\nHSD2 | Sociale duurzaamheid', { name: 'HSD', id: 'b' }),
    grid('Actiecode | Actie | 2026\nAC1 | Juridisch advies | 1001', { name: 'Bijlage voor de raad', id: 'c' }),
    grid('Leeswijzer\nDeze werkmap bevat het plan', { name: 'Lees mij', id: 'd' }),
    grid('_', { name: 'Blad5', id: 'e' }),
  ]);
}

const TITLES = ['Juridisch advies aan stadsdiensten en college', 'Opleiding voor loketmedewerkers', 'Relighting van sporthallen en bibliotheken in de twaalf wijken van de stad, met inbegrip van de buitenverlichting', 'Wijkbudget'];

/** A plan under headers that nobody can recognise. */
export function foreignWorkbook(): WorkbookSnapshot {
  return workbook([grid('Merk | Trap | Verhaal | Geld 2026\nSD1 | SD | Wonen | _\nOD1 | OD | Huren | _\nAC1 | Actie | Premie | 100', { name: 'Wat we doen', id: 'x' })]);
}

/** A plan by place, without codes, dropdowns or totals, beside a list of cost centres. */
export function bareWorkbook(): WorkbookSnapshot {
  const rows = [1, 2].flatMap((sd) => [`SD | Doelstelling ${sd} | _`, ...[1, 2].flatMap((od) => [`OD | Weg ${sd}.${od} | _`, ...[1, 2, 3].map((ac) => `Actie | ${TITLES[ac]} | ${100 * ac}`)])]);
  return workbook([
    grid(['Niveau | Titel | GD 2026', ...rows].join('\n'), { name: 'Ons plan', id: 'p' }),
    grid('Code | Naam\nK1 | Lonen\nK2 | Werking', { name: 'Kostenplaatsen', id: 'k' }),
  ]);
}
