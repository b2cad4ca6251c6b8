import { bbc } from './bbc';
import { gent2020 } from './gent2020';
import { levelFinder } from './LevelFinder';
import { splitLabel } from './splitLabel';

const gent = levelFinder(gent2020);

test.each([
  ['SD1 Wonen', 'SD1', 'Wonen', 'sd'], ['OD1: Betaalbaar', 'OD1', 'Betaalbaar', 'od'], ['SD1. Cultuur', 'SD1', 'Cultuur', 'sd'], ['AC1 - Premie', 'AC1', 'Premie', 'actie'],
  ['SD 3 - OD 2 Betaalbaar wonen', 'SD 3 - OD 2', 'Betaalbaar wonen', 'od'], ['SD3-OD2-AC1: Premie', 'SD3-OD2-AC1', 'Premie', 'actie'],
  ['Actie 1.2.3: Premie', '1.2.3', 'Premie', 'actie'], ['Actie 7 Premie', 'Actie 7', 'Premie', 'actie'], ['SD 3 Wonen', 'SD 3', 'Wonen', 'sd'], ['OD 3.1 - Betaalbaar', 'OD 3.1', 'Betaalbaar', 'od'],
  ['Strategische doelstelling 1: Wonen', 'Strategische doelstelling 1', 'Wonen', 'sd'], ['Actie: Premie', '', 'Premie', 'actie'],
  ['Strategische doelstelling SD20014 - Wonen', 'SD20014', 'Wonen', 'sd'], ['Actie: AC35788 Premie', 'AC35788', 'Premie', 'actie'], ['Actie SD1 helpt', '', 'Actie SD1 helpt', ''],
  ['ACO1100 Loket', 'ACO1100', 'Loket', 'actie'], ['Project 12 Brug', 'Project 12', 'Brug', 'project'],
  ['1.2 Wonen', '1.2', 'Wonen', ''], ['10 jaar fietsbeleid', '', '10 jaar fietsbeleid', ''], ['10 Fietsbeleid', '10', 'Fietsbeleid', ''], ['Actieve mobiliteit 2030', '', 'Actieve mobiliteit 2030', ''], ['Wonen', '', 'Wonen', ''],
])('R2.5 %p is taken apart', (text, code, title, level) => {
  expect(splitLabel(text, gent)).toEqual({ code, title, level });
});

test('R2.5 in bbc the parts of a number tell the level', () => {
  expect(['1. Wonen', '1.2 Betaalbaar', '6.1.3. Premie', 'AC000534 Loket', 'Actie 6.1.3: Premie'].map((text) => splitLabel(text, levelFinder(bbc))).map(({ code, level }) => `${code} ${level}`))
    .toEqual(['1. sd', '1.2 od', '6.1.3. actie', 'AC000534 actie', '6.1.3 actie']);
});
