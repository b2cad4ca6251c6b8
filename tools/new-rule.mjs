// npm run new:rule -- <id> <family>: a folder with everything that a rule is made of, and its line in the list of its family.
import { addToList, camelCase, makeFolder, readChoice, readId } from './scaffold.mjs';

const FAMILIES = ['structuur', 'strengen', 'tijd-en-mensen', 'koppeling', 'bedragen-en-blad', 'evenwicht'];
const id = readId('rule', 'src/core/rules');
const family = readChoice('family', FAMILIES);
const name = camelCase(id);
const title = id.replace(/-/g, ' ').replace(/^./, (first) => first.toUpperCase());

makeFolder(`src/core/rules/${id}`, {
  'rule.ts': `import type { Rule } from '#core/rules/Rule';
import { elementWhere } from '#core/rules/where';
import { named } from '#core/rules/saying';

/** What it finds, in one sentence. */
export const ${name}: Rule = {
  id: '${id}',
  severity: 'warning',
  prepare: (plan) => ({
    element(index, report) {
      const element = plan.elements[index]!;
      // An example to be replaced: an element without a title.
      if (element.title !== '') return;
      report({ where: elementWhere(plan, element, 'title'), element: element.code, data: { code: element.code } });
    },
  }),
  words: {
    nl: {
      title: '${title}',
      message: ({ code }) => \`Wat er mis is met \${named(code, '') || 'deze rij'}.\`,
      why: () => 'Waarom dat iets uitmaakt.',
      todo: () => 'Wat iemand eraan kan doen.',
      fixes: {},
    },
    en: {
      title: '${title} (en)',
      message: ({ code }) => \`What is wrong with \${named(code, '') || 'this row'}.\`,
      why: () => 'Why it matters.',
      todo: () => 'What a person can do about it.',
      fixes: {},
    },
  },
};
`,
  'rule.test.ts': `import { describeRule } from '#core/rules/example.testing';

describeRule('${id}', {
  fires: {
    'an action without a title': \`
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Wonen |
      Actie | AC1 | **(leeg)** | OD1
    \`,
  },
  silent: {
    'an action with a title': \`
      Niveau | Code | Titel | Bovenliggende code
      OD | OD1 | Wonen |
      Actie | AC1 | Huurpremie | OD1
    \`,
  },
});
`,
  'README.md': `# ${title}

\`${id}\`

## Wat
Wat deze regel vindt, en wat niet.

## Waarom
Waarom dat voor het plan iets uitmaakt.

## Goed
Blad *Plan*

| Niveau | Code | Titel     | Bovenliggende code |
|--------|------|-----------|--------------------|
| OD     | OD1  | Wonen     |                    |
| Actie  | AC1  | Huurpremie | OD1               |

## Fout
Blad *Plan*

| Niveau | Code | Titel        | Bovenliggende code |
|--------|------|--------------|--------------------|
| OD     | OD1  | Wonen        |                    |
| Actie  | AC1  | **(leeg)**   | OD1                |

## Wanneer negeren
Wanneer iemand deze melding met reden laat staan.
`,
});
addToList(`src/core/rules/families/${family}.ts`, `import { ${name} } from '#core/rules/${id}/rule';`, name);
console.log(`src/core/rules/${id} is there. Make it true, add cases until its test is content, then: npm run docs`);
