/** Who works in this workbook: Excel attributes what an add-in says to the person who is signed in. There is no sign-in here, hence no address. */
export const CURRENT_USER = { name: 'Planner', email: '' } as const;
