// The first view of the phone client must stay light: cheap phones, weak networks. Called after `vite build`.
// Counts, compressed, the page itself and every script and style sheet that it needs before it shows anything.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const output = process.argv[2] ?? join(import.meta.dirname, '..', 'target', 'classes', 'static')
const limit = 200 * 1000
const page = 'home.html'

const read = name => readFileSync(join(output, name))
const html = read(page).toString()
const linked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(match => match[1])
const files = new Set()

/** A script and what it imports at once; `import()` comes later and does not count. */
function add(name) {
  if (files.has(name)) return
  files.add(name)
  if (!name.endsWith('.js')) return
  for (const [, imported] of read(name).toString().matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
    add(join(name, '..', imported).replaceAll('\\', '/'))
  }
}
linked.forEach(add)

const sizes = [page, ...files].map(name => ({ name, bytes: gzipSync(read(name)).length }))
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`
for (const { name, bytes } of sizes) console.log(`${kilobytes(bytes).padStart(10)}  ${name}`)
console.log(`${kilobytes(total).padStart(10)}  first view of ${page}, gzip; limit ${kilobytes(limit)}`)
if (files.size === 0 || total > limit) {
  console.error(`The first view of ${page} is too heavy or could not be measured.`)
  process.exit(1)
}
