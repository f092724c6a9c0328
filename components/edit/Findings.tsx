/** What is found at a field. */
import type { Finding } from '#lib/edit/views/form'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import { Message } from './Message'

type Props = { id: string; findings: Finding[]; language: Locale }

export function Findings({ id, findings, language }: Props) {
  const t = editWords(language)
  return (
    <ul className="edit-findings" id={id} lang={language}>
      {findings.map(({ severity, message, line, field }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells two of the same apart
        <li key={index} className={`finding-${severity}`}>
          <strong>{t(`severity-${severity}`)}</strong> {field === 'body' && t('onLine', { line })}{' '}
          <Message text={message} />
        </li>
      ))}
    </ul>
  )
}
