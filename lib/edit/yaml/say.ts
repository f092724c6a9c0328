/** A value as it is written in our files: pairs and lists of ids on a line, the rest line by line. */
import { Document, isScalar, type Node, Scalar, visit } from 'yaml'

/** What the fields of a form give. */
export type Value = string | number | boolean | Value[] | { [key: string]: Value }

const style = { lineWidth: 0, flowCollectionPadding: false, singleQuote: true } as const

const longestPair = 110

/** On one line, as a part of a list or a map that is on one line. `like` is the value that it replaces. */
export function inFlow(value: Value, like?: Node): string {
  const document = new Document([value])
  visit(document, { Collection: (_, node) => void Object.assign(node, { flow: true }) })
  quoteLike(document.get(0, true), like)
  return document.toString(style).trim().slice(1, -1)
}

/** After a key: on the same line, or from the next one on. */
export function inBlock(value: Value, like?: Node): string {
  const document = new Document({ key: value })
  quoteLike(document.get('key', true), like)
  return asWritten(document).toString(style).slice('key:'.length).replace(/^ /, '').trimEnd()
}

/** Lines of their own, each with the indent. */
export function asLines(value: Value, indent: string): string {
  const lines = asWritten(new Document(value)).toString(style).trimEnd().split('\n')
  return lines.map((line) => `${indent}${line}\n`).join('')
}

function asWritten(document: Document): Document {
  visit(document, {
    Map: (_, node) => {
      const isPair = node.items.every(({ key }) => isScalar(key) && ['fi', 'sv'].includes(`${key}`))
      if (isPair && JSON.stringify(node).length <= longestPair) node.flow = true
    },
    Seq: (_, node) => {
      if (node.items.every(isScalar)) node.flow = true
    },
  })
  return document
}

/** Quotation marks stay where they were. */
function quoteLike(node: unknown, like: Node | undefined): void {
  const isQuoted =
    isScalar(like) &&
    (like.type === Scalar.QUOTE_SINGLE || like.type === Scalar.QUOTE_DOUBLE) &&
    isScalar(node) &&
    typeof node.value === 'string'
  if (isQuoted && like.type) node.type = like.type
}
