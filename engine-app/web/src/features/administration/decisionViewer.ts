// Its own chunk: loaded when somebody looks at a decision table.
import 'dmn-js/dist/assets/diagram-js.css'
import 'dmn-js/dist/assets/dmn-js-shared.css'
import 'dmn-js/dist/assets/dmn-js-drd.css'
import 'dmn-js/dist/assets/dmn-js-decision-table.css'
import 'dmn-js/dist/assets/dmn-js-literal-expression.css'
import DmnViewer from 'dmn-js/lib/Viewer'

export interface DecisionViewer { destroy: () => void }

/** Shows the decision of that id, or the first of the file. */
export async function showDecision(container: HTMLElement, xml: string, id: string): Promise<DecisionViewer> {
  const viewer = new DmnViewer({ container })
  await viewer.importXML(xml, { open: false })
  const views = viewer.getViews()
  const wanted = views.find(view => view.element.id === id) ?? views[0]
  if (wanted) await viewer.open(wanted)
  return { destroy: () => viewer.destroy() }
}
