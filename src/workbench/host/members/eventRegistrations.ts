import { method, type Member } from './Member';

const EVENTS = [
  'ActivatedEvent', 'AddedEvent', 'CalculatedEvent', 'ColumnSortedEvent', 'DataChangedEvent', 'DeactivatedEvent', 'DeletedEvent', 'EventMoved',
  'EventNameChanged', 'EventVisibilityChanged', 'FormatChangedEvent', 'FormulaChangedEvent', 'ProtectionChangedEvent', 'RowHiddenChangedEvent',
  'RowSortedEvent', 'SelectionChangedEvent', 'SingleClickedEvent',
];

/** The client tells which events it wants. All are sent; it drops those without a handler. */
export const eventRegistrations: Record<string, Member<unknown>> = Object.fromEntries(
  EVENTS.flatMap((event) => [`_Register${event}`, `_Unregister${event}`]).map((name) => [name, method(() => null)]),
);
