/** Arbitrary Markdown, made of the pieces that parsers stumble over. */
import fc from 'fast-check'

const marks =
  '* ** *** _ __ ` `` ``` ~~~ [ ] ![ ( ) ]( ]: ][ < > <! <!-- --> <? ?> & &# ; : | || \\ # ## ###### - + 1. 1) > >> --- === *** @ = " \' ! / // ~ ^ { } $'.split(
    ' ',
  )

const fragments = [
  ...[
    '<script>alert()</script>',
    '<img src=x onerror=alert()>',
    '<svg/onload=alert()>',
    '</p>',
    '<style>',
    '<a href="javascript:alert()">',
    '<iframe>',
    '<form><input name=body>',
  ],
  ...[
    'javascript:alert()',
    'JaVaScRiPt&colon;alert()',
    'data:text/html,<script>',
    'vbscript:a',
    'mailto:a@b.example',
    'tel:+358',
    'https://a.example',
    '//evil.example',
    'home',
    'a.jpg',
    '#a',
  ],
  ...[
    '&lt;',
    '&#x202e;',
    '&#0;',
    '&#106;avascript:',
    '&Tab;',
    '&NewLine;',
    '&colon;',
    '&amp;lt;',
    '&bne;',
  ],
  ...[
    '## location',
    '## __proto__',
    '## constructor',
    '## "><b id=x>',
    '|a|b|\n|-|-|\n',
    '|c|',
    '[a](home)',
    '![a](a.jpg)',
    '[a](https://a.example "b")',
    '[a]: home "b"',
    '[^a]',
    '[^a]: b',
  ],
  ...[
    'duunia',
    'a',
    'ä',
    '👩‍👩‍👧',
    'e\u0301',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u0000',
    '\ud800',
    '1',
    '49 500',
    '1.3.2021',
    '(på finska)',
  ],
]

const spaces = [' ', '  ', '    ', '\t', '\n', '\n\n', '\r\n', '  \n', '\\\n', '\u00a0']

/** A text in Markdown, hostile more often than not. */
export const markdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...marks),
      fc.constantFrom(...fragments),
      fc.constantFrom(...spaces),
      fc.string({ maxLength: 4 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''))
