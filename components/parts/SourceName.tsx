import { Text } from '#components/parts/Text'
import type { SourceView } from '#lib/views/sources'

type Props = { source: SourceView }

/** A source with its language and, where it has one, its date. */
export function SourceName({ source: { title, told } }: Props) {
  return (
    <>
      <Text>{title}</Text> ({told})
    </>
  )
}
