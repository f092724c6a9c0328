/** Work on one thing, one at a time: git locks its index, and a file is read and written in one go. */
const waiting = new Map<string, Promise<unknown>>()

/** Does the work when all earlier work of that name is done, however that ended. */
export function inTurn<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const before = waiting.get(name) ?? Promise.resolve()
  const mine = before.then(work, work)
  const settled = mine.catch(() => {})
  waiting.set(name, settled)
  return mine
}
