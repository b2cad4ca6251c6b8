import { parsePlanSource } from './parsePlanSource';

const owner = { departement: 'Cultuur', beleidsnota: 'BN02', programma: 0 };

test('a line per element, parents first, with people, money and years', () => {
  const [sd] = parsePlanSource(`
SD 1 Kunst voor allen :: Wie maakt, vindt een plek.
OD KUN Werkplekken
- v8,5 g100 o25 Ateliers verhuren
+ #SC1 @9-11 v1 b450/20 Fabriek ombouwen`, owner);
  expect(sd).toMatchObject({ hsd: 1, title: 'Kunst voor allen', description: 'Wie maakt, vindt een plek.', departement: 'Cultuur', beleidsnota: 'BN02' });
  expect(sd?.ods[0]).toMatchObject({ dienst: 'KUN', title: 'Werkplekken' });
  expect(sd?.ods[0]?.items).toEqual([
    { isActie: false, title: 'Ateliers verhuren', dienst: 'KUN', project: '', years: null, vte: 8.5, gd: 100, receipts: 25, bd: 0, term: 0 },
    { isActie: true, title: 'Fabriek ombouwen', dienst: 'KUN', project: 'SC1', years: { from: 2009, to: 2011 }, vte: 1, gd: 0, receipts: 0, bd: 450, term: 20 },
  ]);
});

test('a generic OD leaves the dienst to its activities', () => {
  const [sd] = parsePlanSource('SD 5 Klantgericht\nOD . Klachten\n- &BEV v1,5 g5 Meldingen behandelen', owner);
  expect(sd?.ods[0]?.dienst).toBe('');
  expect(sd?.ods[0]?.items[0]?.dienst).toBe('BEV');
});

test('a line that cannot be read stops the making, with the line', () => {
  expect(() => parsePlanSource('SD 1 Kunst\nOD KUN Plek\n* ateliers', owner)).toThrow('* ateliers');
  expect(() => parsePlanSource('OD KUN Plek', owner)).toThrow('OD KUN Plek');
});
