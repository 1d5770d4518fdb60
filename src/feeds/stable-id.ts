import { createHash } from 'node:crypto';

/** The name space of the site's identifiers: chosen once at random, never to change. */
const NAMESPACE = '6f1c3c0e-6a2e-4f4e-9c61-5b7a0f0d2a93';

/**
 * An identifier that is the same for the same name, wherever the site is published:
 * `urn:uuid:` with a name-based UUID of version 5 (RFC 9562, section 5.5).
 */
export function stableId(name: string): string {
  return `urn:uuid:${uuid(name)}`;
}

/** The bare UUID of a name, for formats that have their own scheme. */
export function uuid(name: string): string {
  const bytes = createHash('sha1').update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex')).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
