/** A picture that somebody brings is made fit for publishing, whatever it is called. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { addPicture, cleanPicture } from '#lib/edit/page/add-picture'
import { dataOf } from '#lib/edit/yaml/nodes'
import { changeOf, textIn } from '#tests/support/edited-site'

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#36c' } })

const words = {
  credit: 'Kuva: Aino Virtanen',
  alt: { fi: 'Ihmisiä', sv: 'Människor' },
  caption: { fi: 'Avajaiset', sv: 'Invigning' },
}

async function sizeOf(bytes: Buffer) {
  const { width, height, format, exif, orientation } = await sharp(bytes).metadata()
  return { width, height, format, exif, orientation }
}

test.each([
  ['jpeg', 'jpg'],
  ['png', 'png'],
  ['webp', 'webp'],
] as const)('a picture of the type %s stays one', async (format, ending) => {
  const made = await cleanPicture(await blank(40, 30).toFormat(format).toBuffer())
  expect(made?.ending).toBe(ending)
  expect(await sizeOf(made?.bytes ?? Buffer.alloc(0))).toMatchObject({
    format,
    width: 40,
    height: 30,
  })
})

test('a large picture becomes smaller, and a small one not larger', async () => {
  const large = await cleanPicture(await blank(3200, 800).jpeg().toBuffer())
  expect(await sizeOf(large?.bytes ?? Buffer.alloc(0))).toMatchObject({ width: 1600, height: 400 })
})

test('a picture that lies on its side is put upright, and what else it tells is left out', async () => {
  const exif = { IFD0: { Artist: 'Salainen', Copyright: 'Kamera 60.17 N' } }
  const lying = await blank(40, 20)
    .withExif(exif)
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect((await sizeOf(lying)).orientation).toBe(6)
  const made = await cleanPicture(lying)
  expect(await sizeOf(made?.bytes ?? Buffer.alloc(0))).toEqual({
    width: 20,
    height: 40,
    format: 'jpeg',
    exif: undefined,
    orientation: undefined,
  })
})

test.each([
  ['a text', Buffer.from('kuva.jpg')],
  ['nothing', Buffer.alloc(0)],
  ['a drawing with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['a page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>')],
  ['only the beginning of a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ['more than ten megabytes', Buffer.alloc(10 * 1024 * 1024 + 1)],
])('%s is no picture', async (_, bytes) => {
  expect(await cleanPicture(bytes)).toBeUndefined()
})

test('half a picture is none, and a GIF is of no type of ours', async () => {
  const whole = await blank(200, 200).jpeg().toBuffer()
  expect(await cleanPicture(whole.subarray(0, whole.length / 2))).toBeUndefined()
  expect(await cleanPicture(await blank(9, 9).gif().toBuffer())).toBeUndefined()
})

test('a picture is put beside its page, with its words in the facts, and with a name of its own', async () => {
  const change = changeOf()
  const bytes = await blank(40, 30).png().toBuffer()
  const name = '../../Työ & kuva.EXE.jpg'
  expect(await addPicture(change, 'home', { name, bytes }, words)).toBe(true)
  expect(await addPicture(change, 'home', { name, bytes }, words)).toBe(true)
  const folder = path.join(change.content, 'home')
  expect(readdirSync(folder).filter((one) => one.endsWith('.png'))).toEqual([
    'tyo-kuva-exe-2.png',
    'tyo-kuva-exe.png',
  ])
  expect(dataOf(textIn(change, 'home/facts.yaml'))).toEqual({
    type: 'home',
    image: { file: 'tyo-kuva-exe-2.png', ...words },
  })
})

test('what is no picture changes nothing', async () => {
  const change = changeOf()
  const bytes = Buffer.from('x')
  expect(await addPicture(change, 'home', { name: 'kuva.jpg', bytes }, words)).toBe(false)
  expect(existsSync(path.join(change.content, 'home', 'kuva.jpg'))).toBe(false)
  expect(textIn(change, 'home/facts.yaml')).toBe('type: home\n')
})
