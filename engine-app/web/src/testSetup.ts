import { afterEach, vi } from 'vitest'
import { cleanup, configure } from '@testing-library/vue'

// The first form or page of a file brings its own chunk with it.
configure({ asyncUtilTimeout: 10_000 })

// What a browser has and jsdom lacks.
class NoResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= NoResizeObserver
window.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
})) as typeof window.matchMedia
Element.prototype.scrollIntoView ??= () => {}

/** A message closes by itself after seconds, when the page of its test may be gone already: it is closed here. */
async function closeMessages() {
  if (!document.querySelector('.el-message')) return
  const { ElMessage } = await import('element-plus')
  ElMessage.closeAll()
  await vi.waitUntil(() => !document.querySelector('.el-message'), { timeout: 5_000 })
}

afterEach(async () => {
  cleanup()
  await closeMessages()
  vi.unstubAllGlobals()
  localStorage.clear()
})
