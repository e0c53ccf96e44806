// Its own chunk: loaded when somebody looks at a process.
import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type { Model } from '@/shared/api/types'

interface Canvas { zoom: (scale: 'fit-viewport', centre?: 'auto') => void }
interface Registry { get: (elementId: string) => unknown }
/** Numbers stay readable when the whole diagram is shown small. */
interface Overlay { position: { top: number, right: number }, scale: { min: number }, html: HTMLElement }
interface Overlays { add: (elementId: string, overlay: Overlay) => void }
interface ZoomScroll { stepZoom: (delta: number) => void }

export interface ProcessViewer {
  zoom: (step: number) => void
  fit: () => void
  destroy: () => void
}

function badge(text: string, title: string) {
  const element = document.createElement('div')
  element.className = 'count-badge'
  element.textContent = text
  element.title = title
  return element
}

/** Draws the model and puts a number on each step at which cases are. */
export async function showProcess(
  container: HTMLElement, model: Model, titleOf: (name: string, n: number) => string,
): Promise<ProcessViewer> {
  const viewer = new NavigatedViewer({ container })
  await viewer.importXML(model.source)
  const canvas = viewer.get<Canvas>('canvas')
  const elements = viewer.get<Registry>('elementRegistry')
  const overlays = viewer.get<Overlays>('overlays')
  for (const { id, name, running } of model.elements) {
    if (!elements.get(id)) continue
    overlays.add(id, { position: { top: -12, right: 14 }, scale: { min: 1 }, html: badge(String(running), titleOf(name, running)) })
  }
  canvas.zoom('fit-viewport', 'auto')
  return {
    zoom: step => viewer.get<ZoomScroll>('zoomScroll').stepZoom(step),
    fit: () => canvas.zoom('fit-viewport', 'auto'),
    destroy: () => viewer.destroy(),
  }
}
