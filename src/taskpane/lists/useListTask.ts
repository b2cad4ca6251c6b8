import { useState } from 'react';
import type { ListPreview } from '#actions/previewList';
import type { TakenOver } from '#actions/takeOverList';
import type { Session } from '#actions/Session';
import type { ListKind } from '#core/lists/ListKind';
import type { ListFile, ListReading } from '#core/lists/ListReading';
import { readingAs, recogniseList } from '#core/lists/recogniseList';
import type { TakeOver } from '#core/lists/TakeOver';
import type { Refusal } from '#core/values/Result';
import { usePane } from '../state/PaneContext';

/** How far taking a list over has come. */
export interface ListTask {
  readonly file: ListFile | null;
  readonly sheet: number;
  /** Null while it is not known which list it is. */
  readonly reading: ListReading | null;
  /** Lists that the file may as well be. */
  readonly others: readonly ListKind[];
  readonly preview: ListPreview | null;
  readonly busy: 'reading' | 'comparing' | null;
  readonly refusal: Refusal | null;
  readonly written: TakenOver | null;
}

const NOTHING: ListTask = { file: null, sheet: 0, reading: null, others: [], preview: null, busy: null, refusal: null, written: null };

export interface ListTaskActs {
  open(file: File): Promise<void>;
  chooseKind(kind: ListKind): Promise<void>;
  chooseSheet(sheet: number): Promise<void>;
  read(reading: ListReading): Promise<void>;
  takeOver(how: Omit<TakeOver, 'file'>): Promise<void>;
  restart(): void;
}

/** Taking a list over, step by step; nothing is written before `takeOver`. */
export function useListTask(): readonly [ListTask, ListTaskActs] {
  const { session } = usePane();
  const [task, setTask] = useState(NOTHING);
  const change = (part: Partial<ListTask>): void => setTask((old) => ({ ...old, ...part }));
  const steps = stepsOf(session, change);
  return [task, {
    async open(chosen) {
      setTask({ ...NOTHING, busy: 'reading' });
      const opened = await (await session.lists()).read(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
      if (opened.ok) await steps.recognise(opened.value, null);
      else setTask({ ...NOTHING, refusal: opened.refusal });
    },
    async chooseKind(kind) {
      const reading = task.file && readingAs(task.file, task.sheet, kind);
      if (reading) await steps.compare(task.file!, reading);
      else change({ refusal: { code: 'list-no-header', data: {} } });
    },
    async chooseSheet(sheet) { if (task.file) await steps.recognise(task.file, sheet); },
    async read(reading) { if (task.file) await steps.compare(task.file, reading); },
    async takeOver(how) { if (task.preview && task.file) await steps.takeOver(task.preview, { ...how, file: task.file.name }); },
    restart: () => setTask(NOTHING),
  }];
}

/** What the session is asked for, and what becomes of the task. */
function stepsOf(session: Session, change: (part: Partial<ListTask>) => void) {
  async function compare(file: ListFile, reading: ListReading): Promise<void> {
    change({ file, reading, sheet: reading.sheet, preview: null, written: null, refusal: null, busy: 'comparing' });
    const preview = await (await session.lists()).preview(file, reading);
    change({ busy: null, ...(preview.ok ? { preview: preview.value } : { refusal: preview.refusal }) });
  }
  return {
    compare,
    /** A list that is certain is compared at once; where two may be meant, or none, a person says which. */
    async recognise(file: ListFile, sheet: number | null): Promise<void> {
      const guess = recogniseList(file).find(({ reading }) => sheet === null || reading.sheet === sheet);
      if (guess && guess.others.length === 0) return compare(file, guess.reading);
      change({ file, sheet: guess?.reading.sheet ?? sheet ?? 0, reading: null, preview: null, refusal: null, others: guess ? [guess.reading.kind, ...guess.others] : [], busy: null });
    },
    async takeOver(preview: ListPreview, how: TakeOver): Promise<void> {
      const written = await (await session.lists()).takeOver(preview, how);
      change(written.ok ? { written: written.value, preview: null, refusal: null } : { refusal: written.refusal });
    },
  };
}
