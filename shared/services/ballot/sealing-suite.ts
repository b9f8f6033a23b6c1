import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';

/** RFC 9180, base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
export const sealingSuite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** Binds a ballot to its wave: sealed for one, it cannot be opened as another's. */
export function boundTo(waveId: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(waveId);
}
