import { ref, shallowRef } from 'vue'
import { type Problem, toProblem } from './problem'

/**
 * Loads something and says how it went. A slower earlier answer never overwrites a later one,
 * and what was shown stays while it is loaded again.
 */
export function useLoad<T, A extends unknown[]>(loader: (...parameters: A) => Promise<T>) {
  const data = shallowRef<T>()
  const problem = shallowRef<Problem>()
  const loading = ref(false)
  let latest = 0

  async function load(...parameters: A): Promise<void> {
    const mine = ++latest
    loading.value = true
    problem.value = undefined
    try {
      const loaded = await loader(...parameters)
      if (mine === latest) data.value = loaded
    } catch (thrown) {
      if (mine === latest) problem.value = toProblem(thrown)
    } finally {
      if (mine === latest) loading.value = false
    }
  }

  return { data, problem, loading, load }
}

/** Runs something the user asked for, once at a time; `problem` is what to show. */
export function useAction<T, A extends unknown[]>(action: (...parameters: A) => Promise<T>) {
  const busy = ref(false)
  const problem = shallowRef<Problem>()

  /** The answer, or undefined when it was refused or is still under way. */
  async function run(...parameters: A): Promise<T | undefined> {
    if (busy.value) return undefined
    busy.value = true
    problem.value = undefined
    try {
      return await action(...parameters)
    } catch (thrown) {
      problem.value = toProblem(thrown)
      return undefined
    } finally {
      busy.value = false
    }
  }

  return { busy, problem, run }
}
