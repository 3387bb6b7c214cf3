import type { Action, Source } from './schema'

/** The engine's answer, shaped as evaluate.md says; fields beside those are additions of ours. */
export type Outcome =
  | 'delegerat'
  | 'namnd'
  | 'ej-delegerbart'
  | 'kraver-bedomning'
  | 'ingen-regel'
  | 'annan-myndighet'
  | 'inget-beslut'

/** One rule the engine weighed: what it answered on these facts, and what it would need. */
export type Reason = {
  rule: string | null
  verdict: 'ja' | 'nej' | 'saknas'
  role: string | null
  text: string
  needs: string[]
  source: Source | null
}

/** A reason in words, which holds and needs nothing unless said otherwise. */
export function reason(text: string, rest: Partial<Reason> = {}): Reason {
  return { rule: null, verdict: 'ja', role: null, needs: [], source: null, ...rest, text }
}

export type Authority = {
  outcome: Outcome
  role: string
  floor: { role: string; source: Source; text: string } | null
  consult: string[]
  reportTo: string[]
  rule: string | null
  explanation: Reason[]
}

export type Finding = {
  check: string
  action: Action
  message: string
  source: Source
  effect: 'outside' | 'ask' | 'none'
  kind: 'lag' | 'riktlinje' | 'rekommendation'
}
export type Missing = { check: string; facts: string[]; question: string; source: Source }
export type Reminder = { check: string; message: string; source: Source }
export type Due = { id: string; due: string; rolled: string; source: Source }
export type FollowUp = { due: string; dueCapped: string; rule: string; source: Source }
export type RequiredDocument = {
  id: string
  document: string
  element: string
  obligation: 'ska' | 'bör' | 'kan'
  source: Source
}

export type Result = {
  authority: Authority
  findings: Finding[]
  missing: Missing[]
  reminders: Reminder[]
  deadlines: Due[]
  followUp: FollowUp | null
  guidelineOk: boolean | null
  /** What the source says beside the lists, e.g. documentation exempt 14:7, avvisas true. */
  extra: Record<string, string | boolean | number>
  documents: RequiredDocument[]
  pack: { id: string; version: string; law: string; onDate: string | null }
}
