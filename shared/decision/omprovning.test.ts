import { describe, expect, it } from 'vitest'
import type { OverklagandeState } from '../domain/handelser/overklagande'
import { beslut } from '../../tests/watches/akt'
import { omprovningshinder } from './omprovning'

const open = beslut('a')
const timed = beslut('b', { to: '2027-01-31' })
const reserved = beslut('c', { to: '2027-01-31', forbehall: 'Kan omprövas.' })
const old = beslut('d', { beslutsdatum: '2025-06-30' })
const lss = beslut('e', { law: 'LSS 9 § 10' })
const appeal = (id: string, overlamnat: object | null) =>
  [{ beslut: id, overlamnat, dom: null }] as unknown as OverklagandeState

describe('omprövning', () => {
  it.each([
    ['sol-14-9', open, true, null],
    ['sol-14-9', open, false, 'sol-14-9-nackdel'],
    ['sol-14-9', timed, true, 'sol-14-9-tidsbegransat'],
    ['sol-14-9', old, true, 'sol-14-9-fore-2025'],
    ['sol-14-9', lss, true, 'sol-14-9-annan-lag'],
    ['fl-37', timed, false, null],
    ['fl-37', timed, true, 'fl-37-nackdel'],
    ['fl-37-forbehall', timed, true, 'fl-37-utan-forbehall'],
    ['fl-37-forbehall', reserved, true, null],
    ['fl-37-sakerhet', timed, true, null],
    ['fl-37-uppgifter', timed, true, null],
    ['fl-38', timed, true, 'fl-38-nackdel'],
    ['fl-38', timed, false, null],
    ['fl-36', timed, true, null],
  ] as const)('%s av beslut %#: till nackdel %s', (grund, one, nackdel, hinder) => {
    expect(omprovningshinder(one, { grund, nackdel }, [])).toBe(hinder)
  })

  it('ett överlämnat beslut får inte ändras, men skrivfel rättas (36 och 39 §§ FL)', () => {
    const over = appeal(timed.id, {})
    const better = { nackdel: false }
    expect(omprovningshinder(timed, { grund: 'fl-37', ...better }, over)).toBe('fl-39-overlamnat')
    expect(omprovningshinder(timed, { grund: 'fl-38', ...better }, over)).toBe('fl-39-overlamnat')
    expect(omprovningshinder(timed, { grund: 'fl-36', ...better }, over)).toBeNull()
    expect(omprovningshinder(timed, { grund: 'fl-38', ...better }, appeal(timed.id, null))).toBe(
      null,
    )
    expect(omprovningshinder(timed, { grund: 'fl-38', ...better }, appeal(open.id, {}))).toBeNull()
  })
})
