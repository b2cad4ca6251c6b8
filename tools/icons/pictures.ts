import type { Colour, Shape } from './drawPicture';

const GREEN: Colour = [11, 95, 89, 255];
/** Holds on a white ribbon and on a black one. */
const RIBBON: Colour = [34, 139, 128, 255];
const SOFT: Colour = [34, 139, 128, 120];
const WHITE: Colour = [255, 255, 255, 255];
const LEAF: Colour = [159, 222, 190, 255];

type Point = readonly [number, number];
const line = (colour: Colour, thickness: number, ...points: Point[]): Shape => ({ kind: 'line', colour, thickness, points });
const box = (colour: Colour, x: number, y: number, width: number, height: number, radius = 0.6): Shape => ({ kind: 'box', colour, x, y, width, height, radius });

/** An objective, and what hangs under it. */
function tree(ink: Colour, leaf: Colour): Shape[] {
  return [
    line(ink, 1, [8, 5], [8, 10.5]), line(ink, 1, [3.5, 10.5], [3.5, 8], [12.5, 8], [12.5, 10.5]),
    { kind: 'disc', colour: ink, x: 8, y: 4, radius: 2 },
    box(ink, 2, 10, 3, 3), box(leaf, 6.5, 10, 3, 3), box(ink, 11, 10, 3, 3),
  ];
}

/** The arc of a question mark, from the left over the top to the middle. */
const HOOK: readonly Point[] = Array.from({ length: 15 }, (_, i): Point => {
  const angle = Math.PI * (1 + (i / 14) * 1.25);
  return [8 + 2.2 * Math.cos(angle), 6.4 + 2.2 * Math.sin(angle)];
});

/** The pictures by the name in their file: `icon-32.png`, `icon-plan-32.png`. */
export const PICTURES: Readonly<Record<string, readonly Shape[]>> = {
  '': [box(GREEN, 0, 0, 16, 16, 3), ...tree(WHITE, LEAF)],
  plan: tree(RIBBON, SOFT),
  check: [{ kind: 'ring', colour: RIBBON, x: 8, y: 8, radius: 6, thickness: 1.3 }, line(RIBBON, 1.6, [5, 8.2], [7.2, 10.4], [11.2, 5.9])],
  totals: [box(SOFT, 2, 9, 2.6, 4.5, 0.4), box(RIBBON, 5.2, 6, 2.6, 7.5, 0.4), box(SOFT, 8.4, 7.5, 2.6, 6, 0.4), box(RIBBON, 11.6, 2.5, 2.6, 11, 0.4)],
  submit: [line(RIBBON, 1.5, [8, 10], [8, 2.6]), line(RIBBON, 1.5, [4.8, 5.6], [8, 2.4], [11.2, 5.6]), line(RIBBON, 1.3, [2.5, 9.5], [2.5, 13.4], [13.5, 13.4], [13.5, 9.5])],
  help: [{ kind: 'ring', colour: RIBBON, x: 8, y: 8, radius: 6, thickness: 1.3 }, line(RIBBON, 1.4, ...HOOK, [8, 8.2], [8, 9.2]), { kind: 'disc', colour: RIBBON, x: 8, y: 11.3, radius: 0.85 }],
};

/** Office's own three, and those that it takes for other screens. */
export const SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
