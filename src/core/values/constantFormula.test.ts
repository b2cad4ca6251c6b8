import { isConstantFormula } from './constantFormula';

test.each([
  '=1+1', '=+32/9', '=-5*2', '="K1"', '="a ""b"" A1"&"c"', '=2.5E3', '=1E-3', '=TRUE', '={1,2;3,4}', '=(1+2)%', '=SUM(1,2)', '=sum(1;2)',
  '=HYPERLINK("https://stad.example/A1","Website")', '=HYPERLINK(CONCATENATE("a","b"))', '=WEBSERVICE("https://stad.example")', "=cmd|' /C calc'!A0", "=+cmd|'/C calc'!A0", '=@SUM(1,2)',
])('%s speaks of no cell', (formula) => expect(isConstantFormula(formula)).toBe(true));

test.each([
  '=A1', '=A1+1', '=$A$1', '=A2&"-"&B2', '=A:A', '=1:1', '=Lijst!A1', "='Mijn lijst'!A1", '=[1]Blad1!A1', "='[Boek.xlsx]Blad1'!A1", '=tblPlan[Code]', '=[@Code]',
  '=Naam', '=naam.van.iets', '=-Personeel', '=@naam', '=VLOOKUP(A2,Lijst,2,0)', '=VLOOKUP("K1",Lijst,2,0)', '=ROW()', '="P"&ROW()', '=TODAY()', '=INDIRECT("A1")', '=RAND()',
  '=EPMMemberProperty("K1")', '=STAD.OPZOEKEN("K1")', '=#REF!', '=#N/A', '=IF(A1,1,2)', '=HYPERLINK(A1)', '=1+_x', '="|"&A1',
])('%s depends on what stands elsewhere', (formula) => expect(isConstantFormula(formula)).toBe(false));
