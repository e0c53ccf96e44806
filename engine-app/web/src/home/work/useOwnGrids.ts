import { ref } from 'vue'
import { toProblem, type Problem } from '@/shared/http'
import { useSession } from '@/shared/session'
import { workApi } from './workApi'

export interface OwnGrid { code: string, name: string }

/** The grids that one may report for: those of one's posts, or those inside the units of one's posts. */
export function useOwnGrids() {
  const session = useSession()
  const grids = ref<OwnGrid[]>([])
  const problem = ref<Problem>()

  async function load() {
    problem.value = undefined
    const posts = session.user?.posts ?? []
    const own = posts.filter(post => post.unitKind === 'GRID')
    if (own.length) {
      grids.value = own.map(post => ({ code: post.unitCode, name: post.unitName }))
      return
    }
    try {
      const all = await workApi.grids()
      // Codes of streets, communities and grids begin with the code of the unit above.
      grids.value = all.filter(grid => posts.some(post => grid.code.startsWith(post.unitCode))).map(({ code, name }) => ({ code, name }))
    } catch (thrown) {
      problem.value = toProblem(thrown)
    }
  }

  return { grids, problem, load }
}
