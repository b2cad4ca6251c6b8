/**
 * The hash of a protection password, as a file keeps it: `algorithmName`, `hashValue`, `saltValue` and `spinCount`,
 * or Excel's old 16 bits in `password`. It keeps people from changing things by mistake; it is no encryption.
 */
export type PasswordHash = Record<string, string>;

const ALGORITHM = 'SHA-512';
/** Fewer rounds than Excel's 100,000, which a file may state as it likes: this host hashes in a page, where each round is a promise. */
const ROUNDS = 2_000;

export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return { algorithmName: ALGORITHM, hashValue: base64(await spin(password, salt, ALGORITHM, ROUNDS)), saltValue: base64(salt), spinCount: String(ROUNDS) };
}

/** Whether a password is the one. Without a hash there is no password, and any will do. An algorithm that is not known here matches nothing. */
export async function isPassword(password: string, hash: PasswordHash | undefined): Promise<boolean> {
  if (!hash) return true;
  if (hash.password !== undefined) return Number.parseInt(hash.password, 16) === oldHash(password);
  const { algorithmName = '', hashValue, saltValue = '', spinCount = '0' } = hash;
  if (hashValue === undefined) return true;
  if (!/^SHA-(1|256|384|512)$/.test(algorithmName)) return false;
  return base64(await spin(password, bytesOf(saltValue), algorithmName, Number(spinCount))) === hashValue;
}

/** ECMA-376: salt and password in UTF-16, then each round the last hash and the round's number. */
async function spin(password: string, salt: Uint8Array, algorithm: string, rounds: number): Promise<Uint8Array> {
  const text = new Uint8Array(new Uint16Array([...Array(password.length).keys()].map((at) => password.charCodeAt(at))).buffer);
  let hash = await digest(algorithm, joined(salt, text));
  for (let round = 0; round < rounds; round += 1) hash = await digest(algorithm, joined(hash, new Uint8Array(new Uint32Array([round]).buffer)));
  return hash;
}

async function digest(algorithm: string, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await globalThis.crypto.subtle.digest(algorithm, bytes as Uint8Array<ArrayBuffer>));
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function base64(bytes: Uint8Array): string {
  return globalThis.btoa(String.fromCharCode(...bytes));
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(globalThis.atob(text), (letter) => letter.charCodeAt(0));
}

/** ECMA-376, the `password` attribute: a 15-bit rotation per letter. */
function oldHash(password: string): number {
  let hash = 0;
  for (const letter of [...password].reverse()) hash = rotated(hash) ^ letter.charCodeAt(0);
  return rotated(hash) ^ password.length ^ 0xce4b;
}

function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
