const SIZE = { width: 595, height: 842 } as const

/** Text as a PDF string: what isn't ASCII by its number in WinAnsi, which for Swedish is Latin-1's. */
function literal(text: string): string {
  return [...text]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 63
      if (code > 126) return `\\${code.toString(8).padStart(3, '0')}`
      return '()\\'.includes(letter) ? `\\${letter}` : letter
    })
    .join('')
}

/** An invented letter on one page, as a plain PDF: the first line is its heading. */
export function inventedPdf(lines: readonly string[]): Uint8Array {
  const shown = lines.map(
    (line, index) => `/F1 ${index === 0 ? 16 : 11} Tf (${literal(line)}) Tj T*`,
  )
  const stream = `BT 20 TL 72 760 Td\n${shown.join('\n')}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${SIZE.width} ${SIZE.height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const rows = offsets.map((offset) => `${offset} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
