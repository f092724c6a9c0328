type Props = { name: string }

/** The wave that ends a coloured ground. Its colour is the ground that it leads to. `name` is unique on the page. */
export function Koros({ name }: Props) {
  const id = `koros-${name}`
  return (
    <svg className="koros" aria-hidden="true" width="100%" height="24">
      <pattern id={id} width="120" height="24" patternUnits="userSpaceOnUse">
        <path d="M0 3c30 0 30 16 60 16s30-16 60-16v22H0z" />
      </pattern>
      <rect width="100%" height="24" fill={`url(#${id})`} />
    </svg>
  )
}
