import { readOrderFile, writeOrderFile } from '@shared/decision/orderFile'
import type { ReadOrderFile } from '@shared/decision/orderFile'
import { kvittoFor, replayKvitto } from '@shared/decision/kvitto'
import type { KvittoReplay } from '@shared/decision/kvitto'
import type { Beslutsinnehall, Kvitto } from '@shared/domain/beslut'
import type { Delegationsordning } from '@shared/domain/delegation'
import { IsoDate } from '@shared/domain/primitives'
import { beslutsmeddelande } from '@shared/documents/beslutsmeddelande'
import type { BeslutsmeddelandeInput } from '@shared/documents/beslutsmeddelande'
import { ejVerkstalldaStatistik } from '@shared/documents/ejVerkstalldaStatistik'
import type { StatistikInput } from '@shared/documents/ejVerkstalldaStatistik'
import { ivoBlad } from '@shared/documents/ivoBlad'
import type { IvoBladInput } from '@shared/documents/ivoBlad'
import { delegationsrapport } from '@shared/documents/delegationsrapport'
import type { RapportInput } from '@shared/documents/rapportRader'
import { raknareRapport } from '@shared/documents/raknareRapport'
import type { RaknareInput, RaknareNames } from '@shared/documents/raknareRapport'
import { isOverklagbart } from '@shared/documents/overklagande'
import { overlamnande } from '@shared/documents/overlamnande'
import type { OverlamnandeInput } from '@shared/documents/overlamnande'
import { renderDocx } from '@shared/documents/render'
import { statistikRapport } from '@shared/documents/statistikRapport'
import type { StatistikRapportInput } from '@shared/documents/statistikRapport'
import { tjansteskrivelse } from '@shared/documents/tjansteskrivelse'
import type { TjansteskrivelseInput } from '@shared/documents/tjansteskrivelse'
import { groundsOf } from '@shared/documents/whoDecides'
import { planExample } from '@shared/example/plan'
import type { ExamplePlan } from '@shared/example/planTypes'
import type { RuleBooks } from '@shared/decision/source'
import { readPackFile, writePackFile } from '@shared/rules/ownPackFile'
import type { PackFile, ReadPackFile } from '@shared/rules/ownPackFile'
import { canonicalJson } from '@shared/rules/receipt'
import type { Pack } from '@shared/rules/schemaPack'
import { hashText } from './packText'
import { chainOf } from '@shared/rules/chain'
import type { Facts } from '@shared/rules/facts'
import type { Result } from '@shared/rules/result'

/*
 * What a decision needs beside its events: the receipt and the Word document. It lies with the vault
 * because it hashes and renders; it holds no key and stores nothing.
 */

/** The worker's paper work. Every call answers with a promise, as all it does over comlink. */
export const papers = {
  /** The receipt of an answer, hashed with the vault's own SHA-256. */
  kvittoOf: (asked: Parameters<typeof kvittoFor>[0]): Promise<Kvitto> => kvittoFor(asked, hashText),

  /** An old receipt run again on the very versions it names. */
  replayOf: (kvitto: Kvitto, held: Parameters<typeof replayKvitto>[1]): Promise<KvittoReplay> =>
    replayKvitto(kvitto, held, hashText),

  /** The hash a pack is known by. */
  packHash: (pack: Pack): Promise<string> => hashText(canonicalJson(pack)),

  /** An own pack as the bytes of its file. */
  packFile: async (file: PackFile): Promise<Uint8Array> =>
    new TextEncoder().encode(await writePackFile(file, hashText)),

  /** A pack file that somebody else may have written: checked here, staged by whoever asked. */
  readPackFile: (bytes: Uint8Array): Promise<ReadPackFile> => {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    return readPackFile(bytes, { decode: (given) => decoder.decode(given), hash: hashText })
  },

  /** A delegation order as the bytes of its file, without people. */
  orderFile: async (order: Delegationsordning): Promise<Uint8Array> =>
    new TextEncoder().encode(await writeOrderFile(order, hashText)),

  /** An order file that somebody else may have written: checked here, a draft for whoever asked. */
  readOrderFile: (bytes: Uint8Array): Promise<ReadOrderFile> => {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    return readOrderFile(bytes, { decode: (given) => decoder.decode(given), hash: hashText })
  },

  /** Whether the party may appeal, so that the letter says how. */
  overklagbart: ({ slag, to, lagrum }: Beslutsinnehall): Promise<boolean> =>
    Promise.resolve(isOverklagbart(slag, to, lagrum)),

  /** The beslutsmeddelande as finished docx bytes. */
  beslutsmeddelandeDocx: (input: BeslutsmeddelandeInput): Promise<Uint8Array> =>
    renderDocx(beslutsmeddelande(input)),

  /**
   * The tjänsteskrivelse that goes with a proposal, as finished docx bytes. Who decides and why, and
   * the stretch that earlier periods make, come from the engine's own answer.
   */
  tjansteskrivelseDocx: (
    { facts, result }: { readonly facts: Facts; readonly result: Result },
    input: Omit<TjansteskrivelseInput, 'grounds' | 'chainFrom'>,
  ): Promise<Uint8Array> => {
    const chain = chainOf(facts)
    const chainFrom = chain?.linked === true ? IsoDate.parse(chain.first.toString()) : null
    return renderDocx(tjansteskrivelse({ ...input, grounds: groundsOf(result), chainFrom }))
  },

  /** The letter that goes with an appeal to the court, as finished docx bytes. */
  overlamnandeDocx: (input: OverlamnandeInput): Promise<Uint8Array> =>
    renderDocx(overlamnande(input)),

  /** What IVO's form asks of one decision that isn't carried out, as finished docx bytes. */
  ivoBladDocx: (input: IvoBladInput): Promise<Uint8Array> => renderDocx(ivoBlad(input)),

  /** The quarter's statistics for fullmäktige and the auditors, as finished docx bytes. */
  ejVerkstalldaDocx: (input: StatistikInput): Promise<Uint8Array> =>
    renderDocx(ejVerkstalldaStatistik(input)),

  /** A period's statistics over the unit's cases, without identities, as finished docx bytes. */
  statistikDocx: (input: StatistikRapportInput): Promise<Uint8Array> =>
    renderDocx(statistikRapport(input)),

  /** The report to the nämnd: the public counts and the secret annex, as finished docx bytes. */
  delegationsrapportDocx: async (
    input: RapportInput,
  ): Promise<{ readonly offentlig: Uint8Array; readonly sekretessbilaga: Uint8Array }> => {
    const { offentlig, sekretessbilaga } = delegationsrapport(input)
    return {
      offentlig: await renderDocx(offentlig),
      sekretessbilaga: await renderDocx(sekretessbilaga),
    }
  },

  /** The yearly summary of what was counted without an akt; names as tables, since functions don't travel. */
  raknareDocx: ({
    names,
    ...input
  }: Omit<RaknareInput, 'names'> & {
    readonly names: Readonly<Record<keyof RaknareNames, Readonly<Record<string, string>>>>
  }): Promise<Uint8Array> => {
    const name = (field: keyof RaknareNames) => (value: string) => names[field][value] ?? value
    const named: RaknareNames = {
      ...{ insats: name('insats'), aldersgrupp: name('aldersgrupp') },
      ...{ kon: name('kon'), orsak: name('orsak') },
    }
    return renderDocx(raknareRapport({ ...input, names: named }))
  },

  /** What Exempelkontor is made of: invented people, the same for the same seed and day. */
  examplePlan: (books: RuleBooks, at: Parameters<typeof planExample>[1]): Promise<ExamplePlan> =>
    planExample(books, at, hashText),
} as const

export type PapersApi = typeof papers
