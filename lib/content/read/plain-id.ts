/** A name as an id or an address has it: small letters a–z, digits and hyphens. */

/** 'Åsa Öhman' → 'asa-ohman'; '' when nothing is left. */
export function plainId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
