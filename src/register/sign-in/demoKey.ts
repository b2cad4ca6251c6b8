import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';

export interface DemoKey { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey }

/** The key that signs demo tokens: made at the first start and kept in the data folder, or in memory without one. */
export async function openDemoKey(dataFolder?: string): Promise<DemoKey> {
  if (dataFolder === undefined) return generateKeyPair('EdDSA', { extractable: true });
  const file = path.join(dataFolder, 'demo-key.json');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  return kept === undefined ? makeKey(file) : importKey(JSON.parse(kept) as JWK);
}

async function makeKey(file: string): Promise<DemoKey> {
  const key = await generateKeyPair('EdDSA', { extractable: true });
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(await exportJWK(key.privateKey)), { mode: 0o600 });
  return key;
}

async function importKey(jwk: JWK): Promise<DemoKey> {
  const { d: _secret, ...publicPart } = jwk;
  return { privateKey: await importJWK(jwk, 'EdDSA') as CryptoKey, publicKey: await importJWK(publicPart, 'EdDSA') as CryptoKey };
}
