// Called by Maven in generate-resources and test: does only what has changed since the last time.
//   node build-web.mjs build   dependencies, then the static files of the application
//   node build-web.mjs check   lint, types and unit tests
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const web = dirname(fileURLToPath(import.meta.url))
const target = join(web, '..', 'target')
const output = join(target, 'classes', 'static')
const lockFiles = ['package.json', 'package-lock.json', '.npmrc']
const sources = [...lockFiles, 'check-size.mjs', 'openapi.json', 'vite.config.ts', 'tsconfig.json', 'eslint.config.js', 'desk.html', 'home.html', 'public', 'src']
/** Made by the type check itself, so no reason to run it again. */
const generated = ['schema.d.ts']
const stories = ['e2e', 'e2e.mjs', 'playwright.config.ts']

/** Hash of the named files and, below folders, of every file: names and contents. */
function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version)
  const add = (path) => {
    const full = join(web, path)
    if (!existsSync(full)) return
    const entries = readdirSafe(full)
    if (entries) return entries.filter(name => !generated.includes(name)).sort().forEach(name => add(join(path, name)))
    hash.update(path.replaceAll('\\', '/')).update('\0').update(readFileSync(full))
  }
  paths.forEach(add)
  return hash.digest('hex')
}

function readdirSafe(path) {
  try {
    return readdirSync(path)
  } catch (notAFolder) {
    if (notAFolder.code === 'ENOTDIR') return undefined
    throw notAFolder
  }
}

function npm(...args) {
  const windows = process.platform === 'win32'
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: web, stdio: 'inherit', shell: windows })
  if (run.error) throw run.error
  if (run.status !== 0) process.exit(run.status ?? 1)
}

/** Runs the step unless the mark says that it ran with the same inputs and its result is there. */
function once(mark, inputs, result, step) {
  const current = fingerprint(inputs)
  if (existsSync(result) && existsSync(mark) && readFileSync(mark, 'utf8') === current) return
  rmSync(mark, { force: true })
  step()
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, current)
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or newer builds the web client; this is ${process.version}.`)
  process.exit(1)
}

const modules = join(web, 'node_modules')
once(join(modules, '.linli-installed'), lockFiles, modules, () => npm('ci', '--ignore-scripts'))

const task = process.argv[2] ?? 'build'
if (task === 'build') {
  once(join(target, 'web-built'), sources, join(output, 'desk.html'), () => npm('run', 'build'))
} else if (task === 'check') {
  once(join(target, 'web-checked'), [...sources, ...stories], output, () => {
    npm('run', 'lint')
    npm('run', 'type-check')
    npm('run', 'test')
  })
} else {
  console.error(`Unknown task ${task}: build or check`)
  process.exit(1)
}
