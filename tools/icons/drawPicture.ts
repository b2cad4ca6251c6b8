/** Colour as RGBA, 0 to 255. */
export type Colour = readonly [number, number, number, number];

/** A shape on a grid of 16 by 16, whatever the size of the picture. */
export type Shape = { readonly colour: Colour } & (
  | { readonly kind: 'box'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly radius: number }
  | { readonly kind: 'disc'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: 'ring'; readonly x: number; readonly y: number; readonly radius: number; readonly thickness: number }
  | { readonly kind: 'line'; readonly points: readonly (readonly [number, number])[]; readonly thickness: number });

const GRID = 16;
/** Samples along each side of a pixel: the softness of edges. */
const SAMPLES = 6;

/** Draws shapes, the last on top, as 8-bit RGBA pixels row by row. */
export function drawPicture(shapes: readonly Shape[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) pixels.set(pixelAt(shapes, row, column, GRID / size), (row * size + column) * 4);
  }
  return pixels;
}

function pixelAt(shapes: readonly Shape[], row: number, column: number, unit: number): Colour {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) * unit;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * unit;
    const [red, green, blue, alpha] = shapes.findLast((shape) => covers(shape, x, y))?.colour ?? [0, 0, 0, 0];
    // Weighed by alpha, so that what is transparent lends no colour.
    sum[0]! += red * alpha;
    sum[1]! += green * alpha;
    sum[2]! += blue * alpha;
    sum[3]! += alpha;
  }
  const alpha = sum[3]!;
  const channel = (value: number): number => (alpha === 0 ? 0 : Math.round(value / alpha));
  return [channel(sum[0]!), channel(sum[1]!), channel(sum[2]!), Math.round(alpha / (SAMPLES * SAMPLES))];
}

function covers(shape: Shape, x: number, y: number): boolean {
  if (shape.kind === 'disc') return Math.hypot(x - shape.x, y - shape.y) <= shape.radius;
  if (shape.kind === 'ring') return Math.abs(Math.hypot(x - shape.x, y - shape.y) - shape.radius) <= shape.thickness / 2;
  if (shape.kind === 'line') return distanceToLine(shape.points, x, y) <= shape.thickness / 2;
  const outX = Math.max(shape.x + shape.radius - x, x - (shape.x + shape.width - shape.radius), 0);
  const outY = Math.max(shape.y + shape.radius - y, y - (shape.y + shape.height - shape.radius), 0);
  return Math.hypot(outX, outY) <= shape.radius;
}

function distanceToLine(points: readonly (readonly [number, number])[], x: number, y: number): number {
  let nearest = Infinity;
  for (let at = 1; at < points.length; at += 1) {
    const [fromX, fromY] = points[at - 1]!;
    const [toX, toY] = points[at]!;
    const length = (toX - fromX) ** 2 + (toY - fromY) ** 2;
    const along = Math.min(1, Math.max(0, ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / length));
    nearest = Math.min(nearest, Math.hypot(x - fromX - along * (toX - fromX), y - fromY - along * (toY - fromY)));
  }
  return nearest;
}
