// Called by Maven after packaging: runs the stories of e2e/ in Chromium against the packaged application.
//   node e2e.mjs [arguments of `playwright test`]
// The stories of days and weeks (e2e/time/) have an application of their own, whose clock they set.
// Gets the browser and a Chinese font when the machine has none, and always stops what it started.
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const START_SECONDS = 180
const STOP_SECONDS = 15

const web = dirname(fileURLToPath(import.meta.url))
const target = join(web, '..', 'target')
const work = join(target, 'e2e')
const playwright = join(web, 'node_modules', '@playwright', 'test', 'cli.js')

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`)
  const done = spawnSync(command, args, { cwd: web, stdio: ['ignore', 'inherit', 'inherit'], env: quietInstaller() })
  if (done.error) throw done.error
  if (done.status !== 0) throw new Error(`${command} ended with ${done.status ?? done.signal}`)
}

function quietInstaller() {
  return { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
}

function onPath(...programs) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return programs.flatMap(program => folders.map(folder => join(folder, program))).find(existsSync)
}

let listsAreNew = false

/** Installs Debian packages; false where that is not possible. */
function install(...packages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false
  if (!listsAreNew) run('apt-get', ['update', '-qq'])
  listsAreNew = true
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  return true
}

/** The path of a Chromium, or undefined for the one that Playwright has downloaded. */
function findBrowser() {
  const find = () => process.env.LINLI_CHROMIUM ?? onPath('chromium', 'chromium-browser', 'google-chrome')
  const found = find() ?? (install('chromium') ? find() : undefined)
  if (!found) run(process.execPath, [playwright, 'install', 'chromium'])
  return found
}

function hasChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}

function ensureChineseFont() {
  if (process.platform !== 'linux' || hasChineseFont()) return
  if (!install('fontconfig', 'fonts-noto-cjk') || !hasChineseFont()) {
    throw new Error('No font with Chinese characters: install one, such as fonts-noto-cjk, for readable pages')
  }
}

const STORY_TIME = '-story-time.jar'

function packaged(isWanted) {
  const jars = readdirSync(target).filter(name => name.endsWith('.jar') && isWanted(name))
  if (jars.length !== 1) throw new Error(`Expected one packaged application in ${target}, found: ${jars.join(', ') || 'none'}`)
  return join(target, jars[0])
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

async function isUp(url) {
  try {
    return (await fetch(`${url}/actuator/health`)).ok
  } catch (notListening) {
    if (notListening instanceof TypeError) return false
    throw notListening
  }
}

/** Where its clock can be set, the application sweeps when it is set, not by itself. */
function launch(jar, storyTime) {
  return storyTime
    ? [`-Dloader.path=${storyTime}`, '-cp', jar, 'org.springframework.boot.loader.launch.PropertiesLauncher',
        '--spring.profiles.active=demo,story-time', '--linli.deadlines.sweeps=false']
    : ['-jar', jar, '--spring.profiles.active=demo']
}

function startServer(launched, port, url, log) {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'
  // Whoever has a database set for work does not mean these stories.
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('LINLI_')))
  const output = openSync(log, 'w')
  const server = spawn(java, [
    '-XX:TieredStopAtLevel=1', '-Xmx512m', '-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8',
    ...launched,
    `--server.port=${port}`,
    `--linli.base-url=${url}`,
    `--linli.data-folder=${join(work, 'data')}`,
    '--linli.one-time-codes.per-caller=1000', // everybody in the stories has one address
  ], { cwd: work, env: environment, stdio: ['ignore', output, output] })
  closeSync(output)
  server.ended = new Promise(resolve => server.once('exit', resolve).once('error', resolve))
  return server
}

async function untilUp(server, url) {
  const deadline = Date.now() + START_SECONDS * 1000
  let ended = false
  server.ended.then(() => { ended = true })
  while (!await isUp(url)) {
    if (ended) throw new Error('The application ended while it started')
    if (Date.now() > deadline) throw new Error(`The application was not up after ${START_SECONDS} s`)
    await pause(250)
  }
}

async function stop(server) {
  server.kill('SIGTERM')
  const late = setTimeout(() => server.kill('SIGKILL'), STOP_SECONDS * 1000)
  await server.ended
  clearTimeout(late)
}

const reportOf = project => join(work, `report-${project}`)

function tell(project, url, browser) {
  const environment = { ...process.env, LINLI_E2E_URL: url, LINLI_CHROMIUM: browser ?? '', LINLI_E2E_REPORT: reportOf(project) }
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [playwright, 'test', `--project=${project}`, ...process.argv.slice(2)], {
      cwd: web, env: environment, stdio: ['ignore', 'inherit', 'inherit'],
    }).once('error', reject).once('exit', code => resolve(code ?? 1))
  })
}

function hasStories(project) {
  const listed = spawnSync(process.execPath, [playwright, 'test', '--list', `--project=${project}`, ...process.argv.slice(2)], { cwd: web })
  return listed.status === 0
}

async function tellAll(project, launched, browser) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const log = join(work, `server-${project}.log`)
  rmSync(join(work, 'data'), { recursive: true, force: true })
  const server = startServer(launched, port, url, log)
  const atExit = () => server.kill('SIGKILL')
  process.once('exit', atExit)
  try {
    await untilUp(server, url)
    const code = await tell(project, url, browser)
    if (code !== 0) console.error(`Stories failed; report in ${reportOf(project)}, the server's words in ${log}`)
    return code
  } catch (failure) {
    console.error(readFileSync(log, 'utf8').split('\n').slice(-60).join('\n'))
    throw failure
  } finally {
    await stop(server)
    process.off('exit', atExit)
  }
}

async function main() {
  const jar = packaged(name => !name.endsWith(STORY_TIME))
  const storyTime = packaged(name => name.endsWith(STORY_TIME))
  const browser = findBrowser()
  ensureChineseFont()
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  const projects = ['today', 'time'].filter(hasStories)
  if (!projects.length) throw new Error(`No story matches ${process.argv.slice(2).join(' ')}`)
  const codes = []
  for (const project of projects) {
    codes.push(await tellAll(project, launch(jar, project === 'time' && storyTime), browser))
  }
  return Math.max(...codes)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))
process.exitCode = await main().catch((failure) => {
  console.error(failure)
  return 1
})
