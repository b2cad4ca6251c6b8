import type { IStyleData } from '@univerjs/core';
import { toUniverStyle } from '../book/bookStyles';
import { restyle, uniform, type CellsHandle } from './cells';
import { property, type PropertyMember } from './Member';
import { namedStyle, NORMAL } from './styles';

/** What a named style prescribes: font and fill; what it does not say is as in the plain style. */
const PRESCRIBED = ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl', 'bg'] as const;

/** `range.style`: the cells' named style. Setting it gives them its font and fill, as Excel does; a name that nobody knows only sticks. */
export const namedStyleProperty: PropertyMember<CellsHandle> = property(
  (self, host) => uniform(self, host, (_style, extras) => extras.name ?? NORMAL),
  (self, value, host) => {
    const name = String(value);
    const known = name === NORMAL ? host.state.plainStyle : namedStyle(host, name)?.style;
    const { style } = toUniverStyle(known ?? {});
    const look = Object.fromEntries(PRESCRIBED.map((field) => [field, style[field] ?? null])) as IStyleData;
    restyle(self, host, { ...(known && { style: look }), extras: { name: name === NORMAL ? undefined : name, ...(known && { pattern: undefined }) } as never });
  },
);
