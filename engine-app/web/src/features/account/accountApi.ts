import { http } from '@/shared/http'

export interface SetupRequest {
  code: string
  cityCode: string
  cityName: string
  name: string
  username: string
  password: string
}

export const accountApi = {
  setupNeeded: async () => (await http.get<{ needed: boolean }>('/api/setup')).needed,
  setUp: (request: SetupRequest) => http.post('/api/setup', request),
}
