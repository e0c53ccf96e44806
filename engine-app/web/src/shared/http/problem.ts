/** One field that the server does not accept. */
export interface FieldProblem {
  field: string
  message: string
}

/** RFC 9457 problem detail, as every refusal of the server comes. */
export interface Problem {
  type: string
  title: string
  status: number
  detail?: string
  errors?: FieldProblem[]
  /** 409 task-taken: who was faster, when, with which action. */
  by?: string
  at?: string
  did?: string
  /** 429: seconds until the next try. */
  retryAfter?: number
}

/** The server refused, or could not be reached (status 0). */
export class HttpProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title)
    this.name = 'HttpProblem'
  }

  get status() {
    return this.problem.status
  }

  /** `task-taken` of `/problems/task-taken`. */
  get slug() {
    return this.problem.type.slice(this.problem.type.lastIndexOf('/') + 1)
  }
}

/** Whatever was thrown, as a problem that can be shown. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof HttpProblem) return thrown.problem
  return { type: 'about:client', title: '', status: -1, detail: thrown instanceof Error ? thrown.message : String(thrown) }
}

/** The message for one field; the server may name it `form.result`, the form `result`. */
export function fieldProblem(problem: Problem | undefined, field: string): string | undefined {
  return problem?.errors?.find(error => error.field === field || error.field.endsWith(`.${field}`))?.message
}
