// Called by Maven in the test phase: checks every model with bpmnlint's recommended rules.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))

function run(command, args) {
  const windows = process.platform === 'win32' && command === 'npm'
  const { error, status } = spawnSync(windows ? 'npm.cmd' : command, args, { cwd: folder, stdio: 'inherit', shell: windows })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

const mark = join(folder, 'node_modules', '.linli-installed')
const wanted = ['package.json', 'package-lock.json', '.npmrc'].reduce(
  (hash, file) => hash.update(readFileSync(join(folder, file))), createHash('sha256')).digest('hex')
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
  run('npm', ['ci', '--ignore-scripts'])
  writeFileSync(mark, wanted)
}

run(process.execPath, [join('node_modules', 'bpmnlint', 'bin', 'bpmnlint.js'), '--max-warnings=0', '../*/*.bpmn'])
console.log('bpmnlint: every model keeps the recommended rules')
