/** The forms in which words of the facts may stand in a text: a telephone number has several. */
interface Changed {
  name: string
  before: string
  after: string
}

interface Pattern {
  pattern: RegExp
  replace: string
}

/** Whole words alone. */
export function patternsOf({ name, before, after }: Changed): Pattern[] {
  const whole = (source: string) => new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'gu')
  if (!name.endsWith('.phone')) return [{ pattern: whole(escaped(before)), replace: after }]
  const [old, now] = [national(before), national(after)]
  return [
    { pattern: whole([...old].map(escaped).join('[\\s-]?')), replace: after },
    { pattern: whole(`tel:\\+358${old.slice(1)}`), replace: `tel:+358${now.slice(1)}` },
  ]
}

/** '+358 9 310 1641' → '093101641'. */
function national(phone: string): string {
  return phone.replace(/[^\d+]/g, '').replace(/^\+358/, '0')
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
