/** Keeps the private keys of sealed waves: anybody may hand one in, only the release may take it out. */
export interface KeyCustody {
  /** Encrypts a wave's private key for storage; the wave's id is bound to it. */
  wrap(privateKey: Uint8Array, waveId: string): Promise<Uint8Array>;
  /** The private key again; throws when it was wrapped for another wave. */
  unwrap(wrapped: Uint8Array, waveId: string): Promise<Uint8Array>;
}
