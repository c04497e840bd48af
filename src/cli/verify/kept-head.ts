import { text } from "node:stream/consumers";
import { BadUserInputError } from "../../errors/domain-error";
import type { KeptHead } from "../../proof/agreement";
import { headIn, unverifiedHead, verifiedHead } from "../../proof/signed-head";
import type { PublishedHead } from "../../proof/signed-head";
import { openInputFile } from "../input-file";
import { readKeys } from "../key-file";
import { printAside } from "../print";

/** A kept head and the file that has it. */
export interface NamedHead extends KeptHead {
  readonly what: string;
}

/** The head that a file of `GET /revision/head` has: JSON with a signature or without, or the signature alone. */
export async function readKeptHead(path: string, keys: string | undefined): Promise<NamedHead> {
  const content = (await text(await openInputFile(path))).trim();
  const { jws } = jsonIn(content);
  const signed = jws ?? (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(content) ? content : undefined);
  const head = signed === undefined ? headIn(content) : await signedHeadIn(path, signed, keys);
  if (head?.hash == null) throw noHead(path);
  if (signed === undefined && keys !== undefined) throw notSigned(path);
  return { what: path, revision: head.number, hash: head.hash };
}

async function signedHeadIn(path: string, jws: string, keys: string | undefined): Promise<PublishedHead | null> {
  if (keys !== undefined) {
    const head = await verifiedHead(jws, { keys: [...(await readKeys(keys))] });
    if (head === null) throw notSigned(path);
    return head;
  }
  printAside(`The signature of «${path}» was not checked: name the public keys by --keys.`);
  return unverifiedHead(jws);
}

function jsonIn(content: string): { readonly jws?: string } {
  try {
    const { jws } = JSON.parse(content) as { readonly jws?: unknown };
    return typeof jws === "string" ? { jws } : {};
  } catch {
    return {};
  }
}

function notSigned(path: string): BadUserInputError {
  return new BadUserInputError(`«${path}» is not signed by any of the keys: ask who gave it to you for another one.`);
}

function noHead(path: string): BadUserInputError {
  return new BadUserInputError(`«${path}» holds no head: save what GET /revision/head says.`);
}
