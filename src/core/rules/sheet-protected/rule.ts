import type { Rule } from '#core/rules/Rule';

/** A sheet of the plan that is protected: what is mended there will be refused. */
export const sheetProtected: Rule = {
  id: 'sheet-protected',
  severity: 'info',
  prepare: (plan) => ({
    sheet(sheet, report) {
      const layout = plan.sheets[sheet]!;
      const first = layout.columns[0];
      if (!first || !plan.cells?.[sheet]?.facts?.isProtected) return;
      report({ where: { sheet, row: layout.headerRow, column: first.column, field: first.field }, element: '', data: { sheet: layout.name } });
    },
  }),
  words: {
    nl: {
      title: 'Blad beveiligd',
      message: ({ sheet }) => `Het blad “${String(sheet)}” is beveiligd.`,
      why: () => 'Excel weigert er wijzigingen: een oplossing kiezen kan wel, maar ze wordt niet geschreven.',
      todo: () => 'Hef de beveiliging op (Controleren > Beveiliging blad opheffen) voor u verbetert; wie het blad beveiligde, heeft misschien een wachtwoord.',
      fixes: {},
    },
    en: {
      title: 'Sheet protected',
      message: ({ sheet }) => `The sheet “${String(sheet)}” is protected.`,
      why: () => 'Excel refuses changes there: a fix can be chosen, but will not be written.',
      todo: () => 'Take off the protection (Review > Unprotect sheet) before you mend anything; who protected it may have a password.',
      fixes: {},
    },
  },
};
