import { ruleById, words } from '#core/rules/words';

const fix = { id: 'code', isSafe: false, data: { code: 'AC3', parent: '', parentTitle: '' }, edits: [] };
const later = { ...fix, id: 'later', data: {} };

test('a finding says what is wrong, and each fix by its own words or its name', () => {
  expect(words({ rule: 'code-missing', data: { title: 'Loket' }, fixes: [fix, later] }, 'nl')).toMatchObject({ title: ruleById('code-missing')!.words.nl.title, fixes: ['Geef de code AC3, de volgende vrije', 'later'] });
});

test('of a rule that is unknown here, and its fixes, the names are told', () => {
  expect(words({ rule: 'of-tomorrow', data: {}, fixes: [later] }, 'en')).toEqual({ title: 'of-tomorrow', message: 'of-tomorrow', why: '', todo: '', fixes: ['later'] });
});
