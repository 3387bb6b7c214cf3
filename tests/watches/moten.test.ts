import { describe, expect, it } from 'vitest'
import { registerRowOf } from '@shared/decision/registerRow'
import { Forslag } from '@shared/domain/beslut'
import type { HandelseBody } from '@shared/domain/handelse'
import { foldAkt } from '@shared/domain/logFold'
import { IsoDate } from '@shared/domain/primitives'
import { loadWatchBook } from '../../tools/rulesFiles'
import { beslut, logOf } from './akt'

const { innehall, kvitto, dokument } = beslut('b')
const id = 'f'.repeat(32)
const sent = (sammantrade: string | null): HandelseBody => ({
  type: 'forslag.skickat',
  data: {
    forslag: Forslag.parse({
      ...{ id, innehall, kvitto, dokument, till: 'individutskott', sammantrade },
      tillName: 'Individutskottet',
    }),
  },
})
const meeting = {
  organ: 'individutskott',
  date: IsoDate.parse('2026-12-10'),
  handlingarSenast: IsoDate.parse('2026-12-01'),
}
const book = { ...loadWatchBook('osby'), sammantraden: [meeting] }

function papers(...bodies: readonly HandelseBody[]): readonly string[] {
  const log = logOf(...bodies)
  return registerRowOf(foldAkt(log), log, book)
    .bevakningar.filter((watch) => watch.id.startsWith('handlingar/'))
    .map(({ due, title, source }) => `${due} ${title} (${source})`)
}

describe('handlingarna till utskottet', () => {
  it('bevakas till den dag sammanträdesplanen säger', () => {
    expect(papers(sent('2026-12-10'))).toEqual([
      '2026-12-01 Lämna handlingarna till individutskottet (Sammanträdesplanen)',
    ])
  })

  it('bevakas inte utan sammanträde, eller till ett som inte är planerat', () => {
    expect(papers(sent(null))).toEqual([])
    expect(papers(sent('2026-12-17'))).toEqual([])
  })

  it('möts av det antecknade att de är lämnade, och av att förslaget tas tillbaka', () => {
    const done = {
      type: 'atgard.antecknad',
      data: {
        ...{ sort: 'annan', date: '2026-11-30', beslut: null, bevakning: `handlingar/${id}` },
        ...{ rubrik: 'Handlingarna lämnade', text: '' },
      },
    } as HandelseBody
    expect(papers(sent('2026-12-10'), done)).toEqual([])
    const back = { type: 'forslag.atertaget', data: { forslag: id, skal: 'S' } } as HandelseBody
    expect(papers(sent('2026-12-10'), back)).toEqual([])
  })
})
