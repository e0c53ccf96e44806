import { ElMessage } from 'element-plus'
import { h } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import type { ActionResult } from '@/shared/api/types'
import { taskApi } from './taskApi'

/** Says what became of a step that I did; where it can still be called back, with the way to do so. */
export function useActed() {
  const { t } = useI18n()
  const router = useRouter()

  const isRecallable = (taskId: string) => taskApi.find(taskId).then(task => task.verbs.includes('RECALL'), () => false)

  return async function tell({ message, caseNumber }: ActionResult, taskId: string) {
    if (!await isRecallable(taskId)) return ElMessage.success(message)
    const to = { name: 'case', params: { number: caseNumber }, query: { do: 'recall' } }
    const shown = ElMessage.success({ message: () => h('span', [message, ' ', h('a', {
      href: router.resolve(to).href,
      onClick: (event: MouseEvent) => {
        event.preventDefault()
        shown.close()
        void router.push(to)
      },
    }, t('task.verb.title.RECALL'))]) })
  }
}
