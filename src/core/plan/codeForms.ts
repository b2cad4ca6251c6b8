import type { CodeForm } from '#core/scheme/Scheme';
import { columnName } from '#core/values/address';

const DIGITS_AT_END = /^(.*?)(\d+)(\D{0,2})$/su;

interface Parts { readonly head: string; readonly digits: string; readonly tail: string }

/** The ways in which a code can be understood, the most telling first: on its parent's code, on its number, on its digits, or counted through the plan. */
export function codeForms(code: string, parentCode: string): CodeForm[] {
  const lettered = letterForm(code, withoutTail(parentCode));
  if (lettered) return [lettered];
  const match = DIGITS_AT_END.exec(code);
  if (!match) return [];
  const parts = { head: match[1] ?? '', digits: match[2] ?? '', tail: match[3] ?? '' };
  const plain: CodeForm = { prefix: parts.head, isWithin: 'nothing', width: parts.digits.length, tail: parts.tail };
  return [...onCode(parts, withoutTail(parentCode)), ...onNumber(parts, numberOf(parentCode)), ...onDigits(parts, digitsOf(parentCode)), plain];
}

/** `A`, alone; or a letter behind the code of its parent: `I.1.a`. */
function letterForm(code: string, parent: string): CodeForm | null {
  const [, head = '', letter] = /^((?:.*[^\p{L}])?)([A-Za-z])$/su.exec(code) ?? [];
  if (letter === undefined) return null;
  const counted = { width: 1, tail: '', letters: letter < 'a' ? 'upper' : 'lower' } as const;
  if (head === '') return { prefix: '', isWithin: 'nothing', ...counted };
  return parent !== '' && head.startsWith(parent) ? { prefix: head.slice(parent.length), isWithin: 'code', ...counted } : null;
}

function onCode({ head, digits, tail }: Parts, parent: string): CodeForm[] {
  const isOnIt = parent !== '' && head.length > parent.length && head.startsWith(parent);
  return isOnIt ? [{ prefix: head.slice(parent.length), isWithin: 'code', width: digits.length, tail }] : [];
}

/** `1.1.1` or `Actie 1.1.1` below `OD 1.1`. */
function onNumber({ head, digits, tail }: Parts, parent: string): CodeForm[] {
  const [joint = ''] = /[.\-/]$/u.exec(head) ?? [];
  const isOnIt = parent !== '' && joint !== '' && head.endsWith(`${parent}${joint}`);
  const prefix = isOnIt ? head.slice(0, -parent.length - 1) : '';
  return isOnIt && !/[\d.\-/]$/u.test(prefix) ? [{ prefix, isWithin: 'number', joint, width: digits.length, tail }] : [];
}

function onDigits({ head, digits, tail }: Parts, parent: string): CodeForm[] {
  const isOnIt = parent !== '' && digits.length > parent.length && digits.startsWith(parent);
  return isOnIt ? [{ prefix: head, isWithin: 'digits', width: digits.length - parent.length, tail }] : [];
}

/** The number that a code has in a form; null when it is not of that form. */
export function formOf(form: CodeForm, code: string, parentCode: string): number | null {
  const head = headOf(form, parentCode);
  if (!code.startsWith(head) || !code.endsWith(form.tail)) return null;
  const digits = code.slice(head.length, code.length - form.tail.length);
  if (form.letters) return /^[A-Za-z]{1,2}$/u.test(digits) ? [...digits.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null;
  return /^\d{1,15}$/u.test(digits) ? Number(digits) : null;
}

/** A code in a form. */
export function writeCode(form: CodeForm, parentCode: string, number: number): string {
  return `${headOf(form, parentCode)}${counted(form, number)}${form.tail}`;
}

function counted({ letters, width }: CodeForm, number: number): string {
  if (!letters) return String(number).padStart(width, '0');
  const name = columnName(number - 1);
  return letters === 'upper' ? name : name.toLowerCase();
}

function headOf({ prefix, isWithin, joint = '' }: CodeForm, parentCode: string): string {
  if (isWithin === 'number') return `${prefix}${numberOf(parentCode)}${joint}`;
  if (isWithin === 'code') return `${withoutTail(parentCode)}${prefix}`;
  return isWithin === 'digits' ? `${prefix}${digitsOf(parentCode)}` : prefix;
}

/** `6.1.` is the code 6.1 with a point behind it. */
function withoutTail(code: string): string {
  return code.replace(/[^\p{L}\p{N}]+$/u, '');
}

/** `1.1` of `OD 1.1`. */
function numberOf(code: string): string {
  return /(\d+(?:[.\-/]\d+)*)\D{0,2}$/u.exec(code)?.[1] ?? '';
}

function digitsOf(code: string): string {
  return DIGITS_AT_END.exec(code)?.[2] ?? '';
}
