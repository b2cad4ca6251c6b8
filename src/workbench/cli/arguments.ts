import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Misuse } from '#workbench/cli/Verb';

export interface Arguments {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** Reads a verb's arguments; an unknown option is misuse, named. */
export function readArguments(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { files: positionals, options: values as Arguments['options'] };
  } catch (error) {
    throw new Misuse((error as Error).message.split('\n')[0] ?? 'wrong arguments');
  }
}

export function oneFile({ files }: Arguments): string {
  const [file, ...more] = files;
  if (!file || more.length > 0) throw new Misuse('name one .xlsx file');
  return file;
}

/** A whole number from `least` up. */
export function wholeNumber(text: string | boolean | undefined, name: string, least: number, fallback: number): number {
  if (text === undefined) return fallback;
  const number = Number(text);
  if (typeof text !== 'string' || !Number.isInteger(number) || number < least) {
    throw new Misuse(`--${name} takes a whole number from ${least} up, not "${text}"`);
  }
  return number;
}
