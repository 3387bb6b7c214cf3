import { stemmer } from '@orama/stemmers/swedish'

/** A stretch of a text, and whether its words stand in no other text of the same row. */
export type Piece = { readonly text: string; readonly differs: boolean }

/** Words that carry no difference of their own; they join a marked stretch but never begin or end one. */
const small = new Set(
  'och eller i på av för att som en ett den det de är med till från om vid kan ska bör får ges sig sin sitt sina där när men även också inom under utan mot efter samt än personer person personen har vars går blir finns även vuxna behöver'.split(
    ' ',
  ),
)

type Token = { readonly text: string; readonly stem: string }

function tokens(text: string): Token[] {
  return text.split(/(?<=\s)/).map((part) => {
    const word = part.toLocaleLowerCase('sv').replace(/[^\p{L}\p{N}–.:-]|[.:-]+\s*$/gu, '')
    return { text: part, stem: word === '' ? '' : stemmer(word) }
  })
}

/** Is every word from here, in this direction, small until a marked one comes? */
function leadsToMarked(
  list: readonly Token[],
  strong: readonly boolean[],
  from: number,
  step: 1 | -1,
) {
  let at = from + step
  while (small.has(list[at]?.stem ?? '')) at += step
  return strong[at] ?? false
}

/** Joins the small words between two marked ones to them, and unmarks those left at the ends. */
function settled(list: readonly Token[], marked: readonly boolean[]): boolean[] {
  const strong = list.map(({ stem }, index) => marked[index] === true && !small.has(stem))
  return list.map(({ stem }, index) => {
    if (!small.has(stem)) return strong[index] === true
    return leadsToMarked(list, strong, index, 1) && leadsToMarked(list, strong, index, -1)
  })
}

/** Space and punctuation at the end of a marked stretch stay outside the mark. */
function trimmed(piece: Piece): Piece[] {
  const [, body = '', tail = ''] = /^(.*?)([\s,.;:]*)$/s.exec(piece.text) ?? []
  if (!piece.differs || tail === '') return [piece]
  return [
    { text: body, differs: true },
    { text: tail, differs: false },
  ]
}

function joined(list: readonly Piece[]): Piece[] {
  return list.reduce<Piece[]>((out, piece) => {
    const last = out.at(-1)
    if (last?.differs !== piece.differs) return [...out, piece]
    return [...out.slice(0, -1), { text: last.text + piece.text, differs: piece.differs }]
  }, [])
}

function pieces(list: readonly Token[], marked: readonly boolean[]): Piece[] {
  const words = list.map(({ text }, index) => ({ text, differs: marked[index] === true }))
  return joined(joined(words).flatMap(trimmed))
}

/**
 * The texts of one row, each cut where its words differ: a word is marked when no other text has it in
 * any form. Silent texts are given as '' and are neither marked nor compared with.
 */
export function markDifferences(texts: readonly string[]): Piece[][] {
  const lists = texts.map((text) => (text === '' ? [] : tokens(text)))
  const speaking = lists.filter((list) => list.length > 0).length
  return lists.map((list, place) => {
    const others = new Set(
      lists.flatMap((other, at) => (at === place ? [] : other.map((t) => t.stem))),
    )
    const marked = list.map(({ stem }) => speaking > 1 && stem !== '' && !others.has(stem))
    return pieces(list, settled(list, marked))
  })
}
