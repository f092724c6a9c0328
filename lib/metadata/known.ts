/** Properties that may be unknown, without losing the check of their names: a conditional spread would not be checked. */

type Possibly<Value> = {
  [Key in keyof Value]: object extends Pick<Value, Key> ? Value[Key] | undefined : Value[Key]
}

/** The value without its undefined properties. */
export function known<Value extends object>(value: Possibly<Value>): Value {
  // Only optional properties may be undefined, so what is left is a whole Value: the compiler cannot see that.
  return Object.fromEntries(
    Object.entries(value).filter(([, property]) => property !== undefined),
  ) as Value
}

/** The same where any property may be missing from the result. */
export function given<Value extends object>(
  value: Value,
): { [Key in keyof Value]?: NonNullable<Value[Key]> } {
  const kept = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(kept) as { [Key in keyof Value]?: NonNullable<Value[Key]> }
}
