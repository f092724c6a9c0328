/** What is found at a field. */
import type { Finding } from '#lib/edit/views/form'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import { Message } from './Message'

type Props = { id: string; findings: Finding[]; language: Locale }

/** The place stays where nothing is found: the script fills it. */
export function Findings({ id, findings, language }: Props) {
  return (
    <div className="edit-findings" id={id} lang={language}>
      {findings.length > 0 && <FindingItems findings={findings} language={language} />}
    </div>
  )
}

function FindingItems({ findings, language }: Omit<Props, 'id'>) {
  const t = editWords(language)
  return (
    <ul>
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
