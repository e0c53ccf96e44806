interface Line { text: string, size: number, bold?: boolean, gap?: number }

const width = 720
const margin = 48

/** The receipt as a picture that the phone can keep. */
export function drawReceipt(lines: Line[], family: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(null)
  const rows = lines.flatMap(line => wrap(pen, line, family))
  canvas.width = width
  canvas.height = rows.reduce((sum, row) => sum + row.size * 1.4 + (row.gap ?? 0), 2 * margin)

  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = '#000'
  pen.textBaseline = 'top'
  let y = margin
  for (const row of rows) {
    y += row.gap ?? 0
    pen.font = fontOf(row, family)
    pen.fillText(row.text, margin, y)
    y += row.size * 1.4
  }
  return new Promise(done => canvas.toBlob(done, 'image/png'))
}

const fontOf = (line: Line, family: string) => `${line.bold ? 'bold ' : ''}${line.size}px ${family}`

function wrap(pen: CanvasRenderingContext2D, line: Line, family: string): Line[] {
  pen.font = fontOf(line, family)
  const rows: Line[] = []
  let text = ''
  for (const letter of line.text) {
    if (text && pen.measureText(text + letter).width > width - 2 * margin) {
      rows.push({ ...line, text, gap: rows.length ? 0 : line.gap })
      text = ''
    }
    text += letter
  }
  return [...rows, { ...line, text, gap: rows.length ? 0 : line.gap }]
}
