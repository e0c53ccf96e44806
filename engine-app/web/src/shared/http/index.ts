export { http, onUnauthenticated, setLanguage, withQuery, type Query } from './http'
export { HttpProblem, fieldProblem, toProblem, type FieldProblem, type Problem } from './problem'
