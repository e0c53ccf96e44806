import { vi } from 'vitest'

/** A line to the server that a test speaks into. */
export class FakeLine extends EventTarget {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSED = 2
  static all: FakeLine[] = []
  static get last() { return FakeLine.all.at(-1)! }

  readyState = FakeLine.CONNECTING
  onopen?: () => void
  onerror?: () => void

  constructor(readonly url: string) {
    super()
    FakeLine.all.push(this)
  }

  open() {
    this.readyState = FakeLine.OPEN
    this.onopen?.()
  }

  say(name: string, data: unknown = {}) {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }))
  }

  fail(readyState: number = FakeLine.CLOSED) {
    this.readyState = readyState
    this.onerror?.()
  }

  close() {
    this.readyState = FakeLine.CLOSED
  }
}

export function fakeLines() {
  FakeLine.all = []
  vi.stubGlobal('EventSource', FakeLine)
}
