import type {
  CategoryChange, CategoryDetails, CategoryRow, NewRequirement, Page, Requirement, RequirementChange,
} from '@/shared/api/types'
import { http } from '@/shared/http'

export interface CategoryQuery { group: string, q: string, active: boolean | '', page: number, size: number }

const path = (code: string) => `/api/categories/${encodeURIComponent(code)}`

export const categoriesApi = {
  list: (query: CategoryQuery) => http.get<Page<CategoryRow>>('/api/categories', { ...query }),
  find: (code: string) => http.get<CategoryDetails>(path(code)),
  change: (code: string, change: CategoryChange) => http.put<CategoryRow>(path(code), change),
  addRequirement: (code: string, requirement: NewRequirement) => http.post<Requirement>(`${path(code)}/requirements`, requirement),
  changeRequirement: (code: string, requirement: string, change: RequirementChange) =>
    http.put<Requirement>(`${path(code)}/requirements/${encodeURIComponent(requirement)}`, change),
}
