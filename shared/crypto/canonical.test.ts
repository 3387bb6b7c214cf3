import { expect, it } from 'vitest'
import { canonicalBytes, canonicalJson } from './index'

it('skriver RFC 8785:s exempel tecken för tecken', () => {
  const value = {
    numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  }
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

it('ordnar nycklar efter UTF-16, som RFC 8785 3.2.3', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  const order = Object.values(JSON.parse(canonicalJson(value)) as Record<string, string>)
  const text = canonicalJson(value)
  expect(order.map((name) => text.indexOf(name)).every((at) => at > 0)).toBe(true)
  expect(text.match(/:"[^"]+"/g)).toEqual([
    ':"Carriage Return"',
    ':"One"',
    ':"Control"',
    ':"Latin Small Letter O With Diaeresis"',
    ':"Euro Sign"',
    ':"Emoji: Grinning Face"',
    ':"Hebrew Letter Dalet With Dagesh"',
  ])
})

it('ger samma text hur objektet än byggts, och UTF-8 som byte', () => {
  const a = { b: [1, { d: 'å', c: null }], a: -0, x: undefined }
  const b = Object.assign(Object.create(null) as object, { a: 0, b: [1, { c: null, d: 'å' }] })
  expect(canonicalJson(a)).toBe('{"a":0,"b":[1,{"c":null,"d":"å"}]}')
  expect(canonicalJson(b)).toBe(canonicalJson(a))
  expect(canonicalBytes({ d: 'å' })).toEqual(new TextEncoder().encode('{"d":"å"}'))
  expect(canonicalJson(JSON.parse(canonicalJson(a)))).toBe(canonicalJson(a))
})

it('vägrar det som JSON inte rymmer', () => {
  const loop: unknown[] = []
  loop.push(loop)
  const bad = [NaN, Infinity, undefined, 1n, new Date(0), new Map(), () => 1, '\ud800', '\udc00a']
  for (const value of [...bad, loop, [undefined], { '\ud83d': 1 }, Symbol('x')]) {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  }
})
