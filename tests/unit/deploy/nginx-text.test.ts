import { expect, test } from 'vitest'
import { map, quote } from '#lib/deploy/nginx-text'

test('quotation marks and backslashes are escaped', () => {
  expect(quote('W/"a\\b"')).toBe('"W/\\"a\\\\b\\""')
})

test.each(['$request_uri', 'a\nb', 'a\rb'])('%j cannot be written as a plain value', (value) => {
  expect(() => quote(value)).toThrow("nginx's configuration cannot hold this value")
})

test('a map', () => {
  expect(map('$a', '$b', [['"x"', '1']])).toBe('map $a $b {\n  default "";\n  "x" 1;\n}\n')
})
