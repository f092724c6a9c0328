/** What a `time` element may say (HTML, 4.5.14), as far as the site needs it. */

const forms = [
  /^\d{4,}$/,
  /^\d{4,}-\d{2}$/,
  /^\d{4,}-\d{2}-\d{2}$/,
  /^\d{4,}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:?\d{2})?$/,
  /^\d{2}:\d{2}(:\d{2})?$/,
  /^\d{4,}-W\d{2}$/,
  /^\d{2}-\d{2}$/,
  /^P(?=\d|T)(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
]

/** True for a form that programs know and a day that the calendar has. */
export function isMachineDate(text: string): boolean {
  if (!forms.some((form) => form.test(text))) return false
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(text) ?? []
  if (month === undefined) return true
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? 1)
}
