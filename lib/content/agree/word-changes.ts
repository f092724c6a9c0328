/** What has changed in a text, word by word: `[-old-] {+new+}`, as git marks it. */

/** The new text with the words that are new and those that are gone marked. */
export function markChanges(before: string, after: string): string {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const kept = commonWords(old, now)
  const marked: string[] = []
  let [oldAt, nowAt] = [0, 0]
  for (const [oldEnd, nowEnd] of [...kept, [old.length, now.length] as const]) {
    const [gone, added] = [old.slice(oldAt, oldEnd), now.slice(nowAt, nowEnd)]
    if (gone.length > 0) marked.push(`[-${gone.join(' ')}-]`)
    if (added.length > 0) marked.push(`{+${added.join(' ')}+}`)
    marked.push(...now.slice(nowEnd, nowEnd + 1))
    ;[oldAt, nowAt] = [oldEnd + 1, nowEnd + 1]
  }
  return marked.join(' ')
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** Places of the longest run of words that both have in this order. */
function commonWords(old: string[], now: string[]): (readonly [number, number])[] {
  const lengths = old.map(() => now.map(() => 0))
  const lengthAt = (oldAt: number, nowAt: number) => lengths[oldAt]?.[nowAt] ?? 0
  for (let oldAt = old.length - 1; oldAt >= 0; oldAt--)
    for (let nowAt = now.length - 1; nowAt >= 0; nowAt--) {
      const row = lengths[oldAt]
      if (row)
        row[nowAt] =
          old[oldAt] === now[nowAt]
            ? lengthAt(oldAt + 1, nowAt + 1) + 1
            : Math.max(lengthAt(oldAt + 1, nowAt), lengthAt(oldAt, nowAt + 1))
    }
  const common: [number, number][] = []
  for (let [oldAt, nowAt] = [0, 0]; oldAt < old.length && nowAt < now.length; ) {
    if (old[oldAt] === now[nowAt]) common.push([oldAt++, nowAt++])
    else if (lengthAt(oldAt + 1, nowAt) >= lengthAt(oldAt, nowAt + 1)) oldAt++
    else nowAt++
  }
  return common
}
