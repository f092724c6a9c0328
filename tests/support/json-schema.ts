/** Files held against a published JSON Schema. */
import { Ajv2020 } from 'ajv/dist/2020.js'

/** What is wrong with a value by a schema: a line a fault, none when all is well. */
export function faultsBy(schema: object): (value: unknown) => string[] {
  const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema)
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
