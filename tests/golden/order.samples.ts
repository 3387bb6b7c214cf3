import { Delegationsordning } from '@shared/domain/delegation'
import { IsoDate, UserId } from '@shared/domain/primitives'
import type { DelegationsordningInput } from '@shared/documents/delegationsordning'
import { kontor } from './samples'

const punkt = (nr: string, arende: string, niva: string, rest: Record<string, unknown> = {}) => ({
  nr,
  row: null,
  arende,
  lagrum: 'SoL 11:1',
  villkor: '',
  niva,
  ersattare: '',
  anmarkning: '',
  active: true,
  ...rest,
})

const housing = 'Korttidsboende, boende med särskild service, familjehem'

const [chef, colleague] = ['a'.repeat(32), 'e'.repeat(32)]

const order = Delegationsordning.parse({
  id: 'osby-2027',
  packId: 'osby',
  validFrom: '2027-01-01',
  validTo: null,
  antagen: null,
  punkter: [
    punkt('2.10', 'Yttrande till förvaltningsrätten', 'enhetschef-myndighetskontoret', {
      lagrum: 'FL 46 §',
    }),
    punkt('2.1', housing, 'enhetschef-myndighetskontoret', {
      villkor: 'Till och med tre månader. Perioder i följd räknas ihop.',
      ersattare: 'Områdeschef',
    }),
    punkt('2.2', housing, 'individutskott', { villkor: 'Längre än tre månader' }),
    punkt('1.1', 'Boendestöd', 'handlaggare', { avsnitt: '1 Stöd i det egna hemmet' }),
    punkt('4.1', 'Avgift i enskilt fall', 'forvaltningschef'),
    punkt('1.2', 'Sysselsättning', 'handlaggare'),
    punkt('1.3', 'Upphävd punkt', 'handlaggare', { active: false }),
    punkt('1.5', 'Boendestöd till person utan diagnos', 'handlaggare', {
      villkor: 'Efter samråd med myndighetschef eller områdeschef',
    }),
  ],
  innehav: [
    { niva: 'forvaltningschef', user: chef, from: '2026-01-01', to: null },
    { niva: 'handlaggare', user: colleague, from: '2026-01-01', to: null },
    { niva: 'handlaggare', user: chef, from: '2025-01-01', to: '2025-12-31' },
  ],
  utkast: true,
  vidaredelegation: { tillaten: true, beslut: null },
  ersattare: [
    {
      ...{ niva: 'forvaltningschef', user: colleague, ersatter: chef },
      ...{ from: '2026-12-20', to: '2027-01-06', skal: 'Semester' },
    },
  ],
  vidaredelegeringar: [
    {
      ...{ punkt: '4.1', fran: chef, till: colleague },
      ...{ beslutad: '2026-11-01', from: '2026-11-15', to: null },
    },
  ],
})

export const orderInput: DelegationsordningInput = {
  kontor,
  order,
  date: IsoDate.parse('2026-11-22'),
  people: [
    { id: UserId.parse(chef), name: 'Pia Påhitt', befattning: 'förvaltningschef' },
    { id: UserId.parse(colleague), name: 'Elin Låtsas', befattning: 'handläggare' },
  ],
  packTitle: 'Osby kommuns riktlinje för socialpsykiatri',
}
