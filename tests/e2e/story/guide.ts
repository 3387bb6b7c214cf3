import type { Hands } from './hands'
import type { Teller } from './tell'

/** What is to be decided, and in which words. */
export type Matter = {
  readonly slag: string
  readonly from: string
  readonly to: string
  readonly beslutstext: string
  /** Who the panel must say decides, once the time is known. */
  readonly decides: string
  /** Name of the picture taken when every question is answered. */
  readonly picture: string
  /** The measure, where the application doesn't name it. */
  readonly insats?: string
  /** Why the party wasn't heard, where the decision goes against them and they weren't. */
  readonly undantag?: readonly [grund: string, skal: string]
  /** Answers of this case, by the words of the question; they go before the usual ones. */
  readonly answers?: Answers
  /** Digits as typed and what they count, where the decision gives an amount. */
  readonly amount?: { readonly value: string; readonly unit: string; readonly per: string }
}

/** A radio button, an option or a day: what is chosen or typed for a question. */
type Answers = readonly (readonly [question: RegExp, answer: string])[]

/** Answers that are not a plain yes, by the words of the question. */
const ANSWERS: Answers = [
  [/minderåriga barn/i, 'Nej'],
  [/huvudskäl/i, 'Något annat'],
]

/** The guide from its first question to the decision's own words, as a person answers them. */
export async function throughGuide(hands: Hands, teller: Teller, matter: Matter): Promise<void> {
  await hands.press(/beslutsguiden|i guiden/)
  await answersGuide(hands, teller, matter)
}

/** The open guide from the question it is at to the decision's own words. */
export async function answersGuide(hands: Hands, { step }: Teller, matter: Matter): Promise<void> {
  for (let asked = 0; asked < 30; asked += 1) {
    const heading = hands.page().locator('form.question h2').first()
    await heading.waitFor()
    const question = (await heading.textContent()) ?? ''
    if (question.includes('Skriv beslutet')) return finish(hands, step, matter)
    await answer(hands, question, matter)
    await nextQuestion(hands)
  }
  throw new Error('the guide never stops asking')
}

/** Goes on, and waits until something else is asked: two questions may have the same heading. */
async function nextQuestion(hands: Hands): Promise<void> {
  const form = hands.page().locator('form.question')
  const before = await form.innerText()
  await hands.press(/Nästa fråga/)
  for (let waited = 0; (await form.innerText()) === before; waited += 1) {
    if (waited > 300) throw new Error('the guide does not go on')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function finish(hands: Hands, step: Teller['step'], matter: Matter): Promise<void> {
  if (matter.from !== '') await changeTime(hands, matter)
  await hands
    .page()
    .getByRole('region', { name: 'Vem beslutar' })
    .getByText(matter.decides, { exact: true })
    .first()
    .waitFor()
  await step(matter.picture)
  await hands.fill('Beslut', matter.beslutstext)
  await hands.fill('Skäl för beslutet', 'Stödet hemma räcker inte kvällar och nätter.')
  if (matter.undantag !== undefined) {
    await hands.choose('Varför materialet inte kommuniceras', matter.undantag[0])
    await hands.fill('Skäl till undantaget', matter.undantag[1])
  }
  if (matter.to !== '') {
    await hands.fill('Skäl till att beslutet är tidsbegränsat', 'Behovet väntas minska.')
  }
  await hands.press('Till underskrift')
}

async function answer(hands: Hands, question: string, matter: Matter): Promise<void> {
  const form = hands.page().locator('form.question')
  const fixed = FIXED.find(([words]) => question.includes(words))
  if (fixed !== undefined) return void (await fixed[1](hands, matter))
  const reason = form.getByLabel('Ditt skäl', { exact: true })
  if ((await reason.count()) > 0) {
    return hands.means.write(reason, 'Påhittat skäl: behovet är detsamma.')
  }
  if (question.startsWith('Samråd med')) return hands.fill('Vem', 'Karin Låtsas')
  const told = [...(matter.answers ?? []), ...ANSWERS].find(([about]) => about.test(question))?.[1]
  await give(hands, told ?? null)
}

type Reply = (hands: Hands, matter: Matter) => Promise<unknown>

/** The questions every decision starts with. */
const FIXED: readonly (readonly [words: string, reply: Reply])[] = [
  ['Vad ska beslutas', (hands, { slag }) => choose(hands, slag)],
  ['Vilken insats', (hands, { insats }) => hands.choose('Ditt svar', insats ?? 'Ingen insats')],
  ['Vilken tid', fillTime],
  ['omfattning', fillAmount],
]

/** Puts an answer where the question takes it; one that nobody has told is left to be looked into. */
async function give(hands: Hands, told: string | null): Promise<void> {
  const form = hands.page().locator('form.question')
  const radio = form.getByRole('radio', { name: told ?? 'Ja' })
  if ((await radio.count()) > 0) return hands.means.set(radio.first(), true)
  const box = form.getByRole('checkbox', { name: told ?? 'Vet inte', exact: told !== null })
  if ((await box.count()) > 0) return hands.means.set(box.first(), true)
  const list = form.getByRole('combobox')
  if (told !== null && (await list.count()) > 0) {
    await hands.means.choose(list.first(), told)
  } else if (told !== null) {
    await hands.means.write(form.getByRole('textbox').first(), told)
  }
}

async function fillAmount(hands: Hands, { amount }: Matter): Promise<void> {
  if (amount === undefined) return
  await hands.fill('Antal', amount.value)
  await hands.choose('Enhet', amount.unit)
  await hands.choose('Per', amount.per)
}

async function choose(hands: Hands, slag: string): Promise<void> {
  const radio = hands.page().getByRole('radio', { name: slag, exact: true })
  if ((await radio.count()) > 0) return hands.means.set(radio, true)
  await hands.choose('Fler slag av beslut', slag)
}

async function fillTime(hands: Hands, { from, to }: Matter): Promise<void> {
  if (from === '') return
  await hands.fill('Från och med', from)
  await hands.fill('Till och med', to)
}

/** The application's own days stand until the person changes them. */
async function changeTime(hands: Hands, matter: Matter): Promise<void> {
  await hands.press(/Ändra Vilken tid/)
  await fillTime(hands, matter)
  await hands.press(/Nästa fråga/)
  for (let asked = 0; asked < 10; asked += 1) {
    const heading = hands.page().locator('form.question h2').first()
    await heading.waitFor()
    const question = (await heading.textContent()) ?? ''
    if (question.includes('Skriv beslutet')) return
    await answer(hands, question, matter)
    await nextQuestion(hands)
  }
}
