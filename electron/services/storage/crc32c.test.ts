import { expect, it } from 'vitest'
import { crc32c } from './crc32c'

it('ger RFC 3720:s kända svar', () => {
  expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa)
  expect(crc32c(new Uint8Array(32).fill(0xff))).toBe(0x62a8ab43)
  const rising = Uint8Array.from({ length: 32 }, (_, at) => at)
  expect(crc32c(rising)).toBe(0x46dd794e)
  expect(crc32c(rising.subarray(0, 5), rising.subarray(5))).toBe(0x46dd794e)
})
