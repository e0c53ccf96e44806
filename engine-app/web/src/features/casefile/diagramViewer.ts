// Its own chunk: loaded when somebody looks at the process.
import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type { Diagram } from '@/shared/api/types'

interface Area { x: number, y: number, width: number, height: number }
interface Canvas {
  addMarker: (elementId: string, marker: string) => void
  zoom: (scale: 'fit-viewport', centre?: 'auto') => void
  getSize: () => { width: number, height: number }
  viewbox: (area: Area) => void
}
interface Registry { get: (elementId: string) => Area | undefined }
interface ZoomScroll { stepZoom: (delta: number) => void }

export interface DiagramViewer {
  zoom: (step: number) => void
  fit: () => void
  /** Shows the living step at a size at which it can be read. */
  toLiving: () => void
  destroy: () => void
}

/** Words on the drawing are 12 pixels high; smaller than this they cannot be read. */
const readable = 0.85

/** Draws the model into the container and marks the path taken and the living step. */
export async function showDiagram(container: HTMLElement, diagram: Diagram): Promise<DiagramViewer> {
  const viewer = new NavigatedViewer({ container })
  await viewer.importXML(diagram.bpmnXml)
  const canvas = viewer.get<Canvas>('canvas')
  const elements = viewer.get<Registry>('elementRegistry')

  const mark = (ids: string[], marker: string) => {
    for (const id of ids) if (elements.get(id)) canvas.addMarker(id, marker)
  }
  mark(diagram.completed.filter(id => !diagram.active.includes(id)), 'completed')
  mark(diagram.flows, 'completed')
  mark(diagram.active, 'active')
  const fit = () => canvas.zoom('fit-viewport', 'auto')
  const toLiving = () => {
    const living = diagram.active.flatMap(id => elements.get(id) ?? [])[0]
    if (!living) return fit()
    const size = canvas.getSize()
    const width = size.width / readable
    const height = size.height / readable
    canvas.viewbox({ x: living.x + (living.width - width) / 2, y: living.y + (living.height - height) / 2, width, height })
  }
  toLiving()

  return {
    zoom: step => viewer.get<ZoomScroll>('zoomScroll').stepZoom(step),
    fit,
    toLiving,
    destroy: () => viewer.destroy(),
  }
}
