export { fileNameOf, http, onUnauthenticated, saveFile, setLanguage, withQuery, type Query } from './http'
export { HttpProblem, fieldProblem, toProblem, type FieldProblem, type Problem } from './problem'
export { useAction, useLoad } from './useLoad'
export { newIdempotencyKey } from './idempotency'
