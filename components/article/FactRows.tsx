import { Text } from '#components/parts/Text'
import type { FactRow } from '#lib/views/facts'

type Props = { rows: FactRow[] }

/** Terms with what is told of each. */
export function FactRows({ rows }: Props) {
  return rows.map(({ term, texts }) => (
    <div key={term}>
      <dt>{term}</dt>
      {texts.map((text, index) => {
        const key = `${index}`
        return (
          <dd className="sentence" key={key}>
            <Text>{text}</Text>
          </dd>
        )
      })}
    </div>
  ))
}
