/** A step of publishing that says no: nothing was moved. */
export class StepError extends Error {
  override name = 'StepError'

  constructor(
    /** Word of the editor that says why. */
    readonly reason: string,
    /** What the step printed. */
    readonly details = '',
  ) {
    super(reason)
  }
}

export function fail(reason: string, details?: string): never {
  throw new StepError(reason, details)
}
