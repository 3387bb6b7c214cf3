import { describe, expect, it } from 'vitest'
import { isProxy, reactive } from 'vue'
import { plain } from './plain'

describe('det som skickas till valvet', () => {
  it('har inga reaktiva delar kvar på något djup, och går att klona', () => {
    const form = reactive({ roller: ['handlaggare'], address: { city: 'Provby' }, tom: null })
    const sent = plain({ form, list: [form.address] })
    expect(sent).toEqual({
      form: { roller: ['handlaggare'], address: { city: 'Provby' }, tom: null },
      list: [{ city: 'Provby' }],
    })
    expect(structuredClone(sent)).toEqual(sent)
    expect(isProxy((sent as { form: object }).form)).toBe(false)
  })

  it('låter byte vara byte', () => {
    const bytes = new Uint8Array([1, 2])
    expect(plain({ bytes })).toEqual({ bytes })
    expect((plain({ bytes }) as { bytes: unknown }).bytes).toBe(bytes)
  })
})
