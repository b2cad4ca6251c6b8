import type { Person } from '#contract/answers';
import type { Subject } from './TokenCheck';

/** What each person may do, decided here and asked at every request: rights that are taken away end at once. */
export interface People {
  find(subject: Subject): Promise<Person | undefined>;
}
