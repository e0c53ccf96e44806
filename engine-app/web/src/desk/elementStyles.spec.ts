import { describe, expect, it } from 'vitest'
import styles from './elementStyles.ts?raw'

const sources = import.meta.glob<string>('../**/*.vue', { query: '?raw', import: 'default', eager: true })
const kebab = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()

describe('elementStyles', () => {
  it('has the styles of every component in use, and of no other', () => {
    const used = new Set<string>()
    for (const source of Object.values(sources)) {
      const imported = /import \{([^}]+)\} from 'element-plus'/.exec(source)?.[1] ?? ''
      for (const [, name] of imported.matchAll(/\bEl(\w+)/g)) used.add(kebab(name!))
    }

    const styled = [...styles.matchAll(/components\/([\w-]+)\/style/g)].map(([, name]) => name)

    expect(styled.sort()).toEqual([...used].sort())
  })
})
