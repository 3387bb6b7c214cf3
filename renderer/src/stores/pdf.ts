import { getDocument, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url'
import { ownWorker } from '@renderer/vault/ownWorker'

/** An open PDF: its pages, drawn one at a time, and their text. `close` ends its worker. */
export type OpenPdf = {
  readonly pages: number
  /** Draws a page (1..) as wide as asked, in CSS points. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number) => Promise<void>
  readonly text: (page: number) => Promise<string>
  readonly close: () => Promise<void>
}

/**
 * Opens a PDF in a worker of its own, from bytes alone: nothing is fetched, no script or form in it runs,
 * nothing is compiled (`isEvalSupported` off), links lead nowhere. Refused: `encrypted` where it asks for
 * a password, `damaged`. Keys never meet this worker.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | 'encrypted' | 'damaged'> {
  const port = ownWorker(workerUrl, 'akta-pdf')
  const worker = new PDFWorker({ port: port as unknown as null })
  const task = getDocument({
    ...{ data: bytes.slice(), worker, verbosity: VerbosityLevel.ERRORS },
    ...{ isEvalSupported: false, enableXfa: false, stopAtErrors: false },
    ...{ disableRange: true, disableStream: true, disableAutoFetch: true },
    ...{ useWorkerFetch: false, isOffscreenCanvasSupported: false },
  })

  async function close(): Promise<void> {
    await task.destroy().catch(() => undefined)
    worker.destroy()
    port.terminate()
  }

  try {
    const pdf = await task.promise
    return {
      pages: pdf.numPages,
      draw: async (number, canvas, width) => drawPage(await pdf.getPage(number), canvas, width),
      text: async (number) => textOf(await pdf.getPage(number)),
      close,
    }
  } catch (error) {
    await close()
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged'
  }
}

/** A page that is a thin strip, by mistake or on purpose, is drawn smaller rather than as a giant. */
const MOST_SIDE = 8192

async function drawPage(
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<void> {
  const natural = page.getViewport({ scale: 1 })
  const wanted = (width / natural.width) * globalThis.devicePixelRatio
  const most = MOST_SIDE / Math.max(natural.width, natural.height)
  const viewport = page.getViewport({ scale: Math.min(wanted, most) })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const canvasContext = canvas.getContext('2d')
  if (canvasContext === null) return
  await page.render({ canvasContext, viewport }).promise
  page.cleanup()
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}
