/** How far a publication is, step by step. */
import type { ProgressView } from '#lib/edit/views/review'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

type Props = { progress: ProgressView; language: Locale }

export function ProgressBox({ progress, language }: Props) {
  const { state, steps, message, details, seconds } = progress
  const t = editWords(language)
  return (
    <section className={`edit-progress progress-${state}`} aria-labelledby="progress">
      {state === 'running' && (
        <noscript>
          <meta httpEquiv="refresh" content="1" />
        </noscript>
      )}
      <h2 id="progress">{message}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step.label} className={`step-${step.state}`}>
            {step.label} <span className="edit-note">{t(`stepState-${step.state}`)}</span>
          </li>
        ))}
      </ol>
      <p className="edit-note">{t('seconds', { seconds })}</p>
      {details && (
        <details>
          <summary>{t('details')}</summary>
          <pre>{details}</pre>
        </details>
      )}
    </section>
  )
}
