// Its own chunk: loaded when somebody looks at a decision table.
import 'dmn-js/dist/assets/diagram-js.css'
import 'dmn-js/dist/assets/dmn-js-shared.css'
import 'dmn-js/dist/assets/dmn-js-drd.css'
import 'dmn-js/dist/assets/dmn-js-decision-table.css'
import 'dmn-js/dist/assets/dmn-js-literal-expression.css'
import DmnViewer from 'dmn-js/lib/Viewer'

export interface DecisionViewer { destroy: () => void }

/** The words on the table itself. */
const zh: Record<string, string> = {
  'Hit policy': '命中规则', 'Hit policy:': '命中规则：', 'Unique': '唯一', 'First': '取第一条', 'Any': '任一', 'Priority': '按优先级',
  'Collect': '全部收集', 'Rule order': '按规则顺序', 'Output order': '按输出顺序', 'When': '如果', 'And': '并且', 'Then': '那么',
  'Annotations': '说明', 'View DRD': '查看决策关系',
}
const wordsIn = (language: string) => (text: string) => language === 'en' ? text : zh[text] ?? text

/** Shows the decision of that id, or the first of the file. */
export async function showDecision(container: HTMLElement, xml: string, id: string, language: string): Promise<DecisionViewer> {
  const words = { additionalModules: [{ translate: ['value', wordsIn(language)] }] }
  const viewer = new DmnViewer({ container, drd: words, decisionTable: words, literalExpression: words })
  await viewer.importXML(xml, { open: false })
  const views = viewer.getViews()
  const wanted = views.find(view => view.element.id === id) ?? views[0]
  if (wanted) await viewer.open(wanted)
  container.querySelector('.tjs-table-container')?.setAttribute('tabindex', '0') // it scrolls
  return { destroy: () => viewer.destroy() }
}
