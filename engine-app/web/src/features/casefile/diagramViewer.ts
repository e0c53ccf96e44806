// Its own chunk: loaded when somebody looks at the process.
import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type { Diagram } from '@/shared/api/types'

interface Canvas {
  addMarker: (elementId: string, marker: string) => void
  zoom: (scale: 'fit-viewport', centre?: 'auto') => void
}
interface Registry { get: (elementId: string) => unknown }
interface ZoomScroll { stepZoom: (delta: number) => void }

export interface DiagramViewer {
  zoom: (step: number) => void
  fit: () => void
  destroy: () => void
}

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
  canvas.zoom('fit-viewport', 'auto')

  return {
    zoom: step => viewer.get<ZoomScroll>('zoomScroll').stepZoom(step),
    fit: () => canvas.zoom('fit-viewport', 'auto'),
    destroy: () => viewer.destroy(),
  }
}
