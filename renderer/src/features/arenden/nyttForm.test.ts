import { describe, expect, it } from 'vitest'
import { UserId } from '@shared/domain/primitives'
import { emptyNyttForm, nyttAkt, nyttErrors } from './nyttForm'

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
})
