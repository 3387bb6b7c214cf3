import { describe, expect, it } from 'vitest'
import { Anvandare } from '@shared/domain/kontor'
import { UserId } from '@shared/domain/primitives'
import { emptyNyttForm, holdersOf, lacksDistributor, nyttAkt, nyttErrors } from './nyttForm'

const today = '2050-06-01'
const me = UserId.parse('a'.repeat(32))
const filled = {
  ...emptyNyttForm(today, me),
  number: '20310115-T123',
  name: ' Maj Exempelsson ',
  matter: {
    ...emptyNyttForm(today, me).matter,
    insats: 'korttidsboende',
    from: '2050-07-01',
  },
}

describe('nytt ärende', () => {
  it('kräver identitet och namn men inget mer om personen', () => {
    expect(nyttErrors(emptyNyttForm(today, me), today)).toEqual({
      name: 'required',
      number: 'empty',
    })
    expect(nyttErrors(filled, today)).toEqual({})
  })

  it('uppgift saknas är ett godtaget svar', () => {
    const form = { ...filled, identitetKind: 'saknas' as const, number: '' }
    expect(nyttErrors(form, today)).toEqual({})
    expect(nyttAkt(form, today, '')?.person.identitet).toEqual({ kind: 'saknas', birthdate: null })
  })

  it('blir person och ansökan, med namnet utan mellanslag i kanterna', () => {
    const akt = nyttAkt(filled, today, 'Korttidsboende')
    expect(akt?.person).toMatchObject({
      name: 'Maj Exempelsson',
      identitet: { kind: 'reservnummer', number: '20310115T123' },
    })
    expect(akt?.first).toMatchObject([
      {
        type: 'aktualiserad',
        data: { insats: 'korttidsboende', from: '2050-07-01', to: null, inkom: today },
      },
    ])
  })

  it('blir ingen akt så länge något saknas', () => {
    expect(nyttAkt({ ...filled, number: '1' }, today, '')).toBeNull()
    const matter = { ...filled.matter, inkom: '' }
    expect(nyttAkt({ ...filled, matter }, today, '')).toBeNull()
  })

  it('en skyddad akt utan handläggare ska ha en som fördelar bland de namngivna', () => {
    const one = (id: string, roll: string) =>
      Anvandare.parse({
        ...{ id: id.repeat(32), signatur: `${id}${id}`, name: id, befattning: 'x' },
        ...{ roller: [roll], active: true },
      })
    const [self, chief] = [one('a', 'handlaggare'), one('b', 'enhetschef')]
    const form = { ...filled, skydd: 'sekretessmarkering' as const, handlaggare: '' as const }
    expect(lacksDistributor(form, self, [self, chief])).toBe(true)
    const named = { ...form, readers: [chief.id] }
    expect(lacksDistributor(named, self, [self, chief])).toBe(false)
    expect(holdersOf(named, self)).toEqual({ handlaggare: null, readers: [self.id, chief.id] })
    expect(lacksDistributor({ ...form, skydd: 'inget' }, self, [self, chief])).toBe(false)
  })
})
