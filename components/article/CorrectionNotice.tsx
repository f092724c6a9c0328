import { Text } from '#components/parts/Text'
import type { CorrectionView } from '#lib/views/corrections'

type Props = { correction: CorrectionView; heading: 'h2' | 'h3' }

/** A correction of an error, or an update of what has changed since, with its date. */
export function CorrectionNotice({ correction, heading: Heading }: Props) {
  return (
    <section className="notice notice-correction">
      <Heading>{correction.heading}</Heading>
      <p>
        <Text>{correction.text}</Text>
      </p>
    </section>
  )
}
