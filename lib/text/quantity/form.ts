/** A form that numbers, dates or codes in digits can take, and how it is read. */
import type { Unit } from '#lib/text/quantity/units'

/**
 * `facts` are alike in both languages: 'date 2021-03-01', 'day 03-01', 'month 2021-03', 'lone 3' (a month), 'year 2021', 'years 2019 2021',
 * 'number 49500', 'range 600 900', 'name S3', 'time 9:00', 'phone 093101641', 'postal 00510', 'act 306/2019', 'version 2.1', 'start 1' (of a
 * range of days). A form that the language does not have carries the form to use.
 */
export type Found = { facts: string[]; write?: string; unit?: Unit }

export type Form = { pattern: RegExp; read: (parts: string[]) => Found }

export type MakeForm = (source: string, read: Form['read']) => Form
