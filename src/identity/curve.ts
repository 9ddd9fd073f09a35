/** The curve in plain JavaScript: for engines without Ed25519, for ZIP215, and for public keys of seeds. Fetched when first needed. */
export const curve = (): Promise<typeof import('@noble/ed25519')> => import('@noble/ed25519');
