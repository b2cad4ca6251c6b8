import type { PlanContent } from '#core/write/PlanContent';
import type { Jaar } from '#core/values/units';
import { codesFor } from './codes';
import { itemLines } from './itemLines';
import { PlanSheets } from './PlanSheets';
import { randomFrom } from './random';
import type { StockItem, StockOd } from './stock/Stock';
import { kostenplaatsOf, stock } from './stock/cityStock';

/** The period of the plan that the slides speak of. */
export const VOORBEELD_YEARS: readonly Jaar[] = [2008, 2009, 2010, 2011, 2012, 2013];

/** The sample city's plan, without mistakes: every SD, OD, actie and activiteit as it was written by hand. */
export function voorbeeldContent(): PlanContent {
  const sheets = new PlanSheets(VOORBEELD_YEARS);
  const codes = codesFor(stock.length, 9, 999);
  const random = randomFrom(2020);
  let count = 0;
  const addItem = (item: StockItem, parent: string, od: StockOd): void => {
    const element = codes.item(item.isActie, (count += 1));
    sheets.addItem(element, parent, item, item.title, item.years ?? undefined);
    const place = { element, kostenplaats: kostenplaatsOf(item.dienst, od) };
    for (const line of itemLines(item, place, VOORBEELD_YEARS, random)) sheets.addLine(line);
  };
  stock.forEach((sd, index) => {
    sheets.addSd(codes.sd(index + 1), sd, sd.title);
    sd.ods.forEach((od, nth) => {
      const code = codes.od(index + 1, nth + 1);
      sheets.addOd(code, codes.sd(index + 1), od, od.title);
      for (const item of od.items) addItem(item, code, od);
    });
  });
  return sheets.content('Stad Gent: voorbeeld van een meerjarenplan 2008-2013');
}
