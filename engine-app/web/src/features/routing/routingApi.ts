import type { Page, RoutingRule, RoutingRuleStatus } from '@/shared/api/types'
import { http } from '@/shared/http'

export type Decision = 'adoption' | 'refusal' | 'end'

export const routingApi = {
  list: (query: { status: RoutingRuleStatus | '', page: number, size: number }) =>
    http.get<Page<RoutingRule>>('/api/routing-rules', { ...query }),
  decide: (id: number, decision: Decision, answer: { opinion: string, placeCode?: string }) =>
    http.post<RoutingRule>(`/api/routing-rules/${id}/${decision}`, answer),
}
