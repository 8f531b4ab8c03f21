import { crc32, deflateSync } from 'node:zlib'

/** RGBA, row by row from the top; all zero is transparent. */
export type Picture = { width: number; height: number; pixels: Uint8Array }

export function createPicture(width: number, height: number): Picture {
  return { width, height, pixels: new Uint8Array(width * height * 4) }
}

/** @param colour 0xRRGGBB */
export function fillRectangle(picture: Picture, x: number, y: number, width: number, height: number, colour: number) {
  const right = Math.min(picture.width, x + width)
  const bottom = Math.min(picture.height, y + height)
  for (let row = Math.max(0, y); row < bottom; row++) {
    for (let column = Math.max(0, x); column < right; column++) {
      picture.pixels.set([colour >> 16, (colour >> 8) & 255, colour & 255, 255], (row * picture.width + column) * 4)
    }
  }
}

/** The picture as a PNG file (ISO/IEC 15948): 8-bit RGBA, no filter, one data chunk. */
export function encodePng({ width, height, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const stride = width * 4
  const rows = Buffer.alloc((stride + 1) * height)
  for (let row = 0; row < height; row++) {
    rows.set(pixels.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1)
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
