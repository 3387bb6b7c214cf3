// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { focusFirstError } from './useFirstError'

function form(html: string): Element {
  document.body.innerHTML = `<form>${html}<button id="knapp">Spara</button></form>`
  document.getElementById('knapp')?.focus()
  return document.forms[0] as Element
}
const at = () => document.activeElement?.id

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('ett formulär som inte togs emot', () => {
  it('flyttar fokus till det första fältet som är fel', async () => {
    await focusFirstError(
      form('<input id="a" aria-invalid="false"><input id="b" aria-invalid="true">'),
    )
    expect(at()).toBe('b')
  })

  it('går in i en grupp av val', async () => {
    await focusFirstError(
      form('<fieldset aria-invalid="true"><input type="radio" id="ja"></fieldset>'),
    )
    expect(at()).toBe('ja')
  })

  it('väntar in ett svar som dröjer, och låter fokus vara när allt stämmer', async () => {
    const late = form('<input id="a">')
    const asked = focusFirstError(late)
    setTimeout(() => document.getElementById('a')?.setAttribute('aria-invalid', 'true'), 50)
    await asked
    expect(at()).toBe('a')
    await focusFirstError(form('<input id="a">'))
    expect(at()).toBe('knapp')
  })
})
