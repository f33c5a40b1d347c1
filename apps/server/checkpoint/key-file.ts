/** The key with which a server signs: in its data folder, for nobody else to read. */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmod, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SettingFault } from '../settings.ts';
import { keyId, publicText, type SigningKey } from './checkpoint.ts';

const folderOf = (data: string) => join(data, 'keys');
const fileOf = (data: string) => join(folderOf(data), 'checkpoint.pem');

function signingKey(privateKey: KeyObject): SigningKey {
  const publicKey = publicText(privateKey);
  return { id: keyId(publicKey), publicKey, privateKey };
}

function keyFrom(pem: string, file: string): SigningKey {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return signingKey(key);
  } catch {
    // Said below, without what stands in the file.
  }
  throw new SettingFault(
    `${file} holds no Ed25519 key. Put the right file there, or move it away: a new key is then made and published.`,
  );
}

/** Writes a new key aside; only this user may read it. */
async function writeAside(data: string): Promise<{ file: string; key: SigningKey }> {
  await mkdir(folderOf(data), { recursive: true, mode: 0o700 });
  await chmod(folderOf(data), 0o700);
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = signingKey(privateKey);
  const file = join(folderOf(data), `checkpoint-${key.id}.pem`);
  await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return { file, key };
}

/**
 * The key of a data folder; made at the first start.
 * @throws {SettingFault} if the file holds no such key
 */
export async function openKey(data: string): Promise<SigningKey> {
  const file = fileOf(data);
  const pem = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new SettingFault(
      `${file} cannot be read: ${error.message}. See that it belongs to the user of Rostrum.`,
    );
  });
  if (pem !== null) return keyFrom(pem, file);
  const made = await writeAside(data);
  try {
    // Of two that start at once on one folder, the second takes the key of the first.
    await link(made.file, file);
    return made.key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return keyFrom(await readFile(file, 'utf8'), file);
  } finally {
    await rm(made.file, { force: true });
  }
}

/** Puts a new key in the place of the one that is there; `publish` is asked before, and what it throws leaves the old one. */
export async function replaceKey(
  data: string,
  publish: (key: SigningKey) => Promise<void>,
): Promise<SigningKey> {
  const { file, key } = await writeAside(data);
  try {
    await publish(key);
    await rename(file, fileOf(data));
    return key;
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}
