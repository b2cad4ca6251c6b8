/** An amount in euro as people type it when the cell becomes text; the nth way of four. */
export function amountAsText(euro: number, nth: number): string {
  const [whole = '0', cents = '00'] = euro.toFixed(2).split('.');
  const grouped = (mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  const ways = [`${grouped('.')},${cents}`, `€ ${grouped('.')},${cents}`, `${grouped(' ')} euro`, `ongeveer ${grouped('.')}`];
  return ways[nth % ways.length] ?? whole;
}
