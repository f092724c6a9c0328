/** Rows of waves from the horizon to the shore. `top` is where a row starts, `path` one wave of it. */
const waves = [
  {
    id: 'sea-far',
    width: 240,
    height: 100,
    x: 70,
    top: 100,
    path: 'M0 6c60 0 60 24 120 24S180 6 240 6v94H0z',
  },
  {
    id: 'sea-near',
    width: 180,
    height: 60,
    top: 140,
    path: 'M0 4c45 0 45 22 90 22s45-22 90-22v56H0z',
  },
  {
    id: 'sea-shore',
    width: 120,
    height: 24,
    top: 176,
    path: 'M0 3c30 0 30 16 60 16s30-16 60-16v22H0z',
  },
]

/** A sun above three rows of waves. */
export function Sea() {
  return (
    <svg className="sea" aria-hidden="true" width="100%" height="200">
      <circle className="sea-sun" cx="78%" cy="118" r="104" />
      {waves.map(({ id, width, height, x, top, path }) => (
        <pattern
          key={id}
          id={id}
          width={width}
          height={height}
          x={x}
          patternUnits="userSpaceOnUse"
          patternTransform={`translate(0 ${top})`}
        >
          <path d={path} />
        </pattern>
      ))}
      {waves.map(({ id, height, top }) => (
        <rect key={id} width="100%" height={height} y={top} fill={`url(#${id})`} />
      ))}
    </svg>
  )
}
