/** Who asks, as far as fairness needs it. */

/** One visitor: an address, or the network of 64 bits that an IPv6 visitor has to themself. */
export function visitorOf(address = ''): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  return plain.includes(':') ? networkOf(plain) : plain
}

function networkOf(address: string): string {
  const [before = '', after] = address.split('::')
  const groups = before.split(':').filter(Boolean)
  const filled = after === undefined ? groups : [...groups, '0', '0', '0', '0']
  return filled.slice(0, 4).join(':')
}
