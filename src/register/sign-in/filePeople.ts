import { readFile, stat } from 'node:fs/promises';
import * as v from 'valibot';
import { ROLES, type Person } from '#contract/answers';
import type { People } from './People';

const peopleFile = v.array(v.strictObject({
  /** The person's object id in the directory. */
  id: v.pipe(v.string(), v.nonEmpty()),
  role: v.picklist(ROLES),
  departementen: v.array(v.pipe(v.string(), v.nonEmpty())),
}));
type Rights = Pick<Person, 'role' | 'departementen'>;

/**
 * People from a JSON file that an administrator keeps: read anew whenever it changes. A file that cannot be read lets
 * nobody in: the error is thrown, and answered as a failure.
 */
export function createFilePeople(file: string): People {
  let readAt = -1;
  let rights = new Map<string, Rights>();
  return {
    async find({ id, name }) {
      const { mtimeMs } = await stat(file);
      if (mtimeMs !== readAt) {
        rights = await readRights(file);
        readAt = mtimeMs;
      }
      const found = rights.get(id);
      return found && { id, name, ...found };
    },
  };
}

async function readRights(file: string): Promise<Map<string, Rights>> {
  const people = v.parse(peopleFile, JSON.parse(await readFile(file, 'utf8')));
  return new Map(people.map(({ id, role, departementen }) => [id, { role, departementen }]));
}
