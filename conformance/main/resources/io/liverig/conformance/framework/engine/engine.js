// Runs generated programs on the engine that WeChat publishes: one program a line comes in, its traces go out.
// Arguments: name=file of each package that is required by its name.
'use strict'
const Module = require('module')
const path = require('path')
const { encode, decode } = require('./values.js')
const tree = require('./tree.js')

const places = Object.fromEntries(process.argv.slice(2).map(argument => argument.split('=', 2)))
const resolve = Module._resolveFilename
Module._resolveFilename = (request, ...rest) => resolve(places[request] || request, ...rest)

const glassEasel = require('glass-easel')
const { MiniProgramEnv } = require('glass-easel-miniprogram-adapter')
const { TmplGroup } = require('glass-easel-template-compiler')

const TAP = { bubbles: true, composed: true, capturePhase: true }
const said = []
glassEasel.addGlobalErrorListener(error => {
  said.push('error: ' + String((error && error.message) || error))
  return false
})
glassEasel.addGlobalWarningListener(message => {
  said.push('warning: ' + message)
  return false
})

function accepted(name, notes) {
  const broken = notes.find(note => note.isError)
  if (broken) throw new Error(name + ':' + (broken.startLine + 1) + ':' + (broken.startColumn + 1) + ': ' + broken.message)
}

/** Compiles all templates of a program. */
function compile(files) {
  const group = new TmplGroup()
  for (const [name, text] of Object.entries(files)) {
    if (name.endsWith('.wxml')) accepted(name, group.addTmpl(name.slice(0, -5), text))
    // A template asks for a module without its extension, another module with it.
    if (name.endsWith('.wxs')) [name, name.slice(0, -4)].forEach(each => group.addScript(each, text))
  }
  const source = group.getTmplGenObjectGroups()
  group.free()
  return new Function('return ' + source)()
}

/** A compiled template that takes a missing record of what has changed for an empty one. */
function mended(content) {
  const whole = name => {
    const part = content(name)
    return part && ((space, isCreation, data, changed) => part(space, isCreation, data, changed === undefined ? {} : changed))
  }
  return Object.assign(whole, content)
}

/** A program: its templates compiled, its scripts run. */
class Program {
  constructor(files, updateMode, mend) {
    this.files = files
    this.modules = {}
    this.app = {}
    this.space = new MiniProgramEnv().createCodeSpace('', true)
    this.backend = this.space._$env.associateBackend(new glassEasel.EmptyComposedBackendContext())
    const groups = compile(files)
    const configured = Object.keys(files).filter(name => name.endsWith('.json') && name !== 'app.json')
    for (const name of configured) {
      const is = name.slice(0, -5)
      this.space.addComponentStaticConfig(is, JSON.parse(files[name]))
      const content = mend ? mended(groups[is]) : groups[is]
      const template = { groupList: groups, content, updateMode, fallbackListenerOnNativeNode: true }
      this.space.addCompiledTemplate(is, template)
    }
    this.require('app.js')
    for (const name of configured) this.require(name.slice(0, -5) + '.js')
  }

  require(name) {
    if (!this.modules[name]) {
      const module = (this.modules[name] = { exports: {} })
      this.space.componentEnv(name.slice(0, -3), env => this.run(name, env, module))
    }
    return this.modules[name].exports
  }

  run(name, env, module) {
    const globals = {
      ...env,
      App: app => Object.assign(this.app, app),
      getApp: () => this.app,
      module,
      exports: module.exports,
      require: request => this.require(path.posix.join(path.posix.dirname(name), request).replace(/(\.js)?$/, '.js')),
    }
    new Function(...Object.keys(globals), this.files[name])(...Object.values(globals))
  }
}

/** One page that is open, and what can be done to it. */
class Session {
  constructor(program, route) {
    said.length = 0
    program.app.forget()
    this.program = program
    this.root = program.backend.createRoot('page', program.space, route)
    this.page = this.root.getComponent()
    this.caller = this.root.get()
    glassEasel.Element.pretendAttached(this.page)
    this.page.triggerPageLifetime('show', [])
  }

  step(step) {
    if (step.do === 'call') this.caller[step.method](...(step.args || []))
    if (step.do === 'tap') this.tap(step.at)
    if (step.do === 'away') for (const name of ['hide', 'show']) this.page.triggerPageLifetime(name, [])
    if (step.do === 'close') this.close()
  }

  tap(at) {
    const all = tree.elements(glassEasel, this.page)
    if (all.length) glassEasel.triggerEvent(all[at % all.length], 'tap', { x: 0, y: 0 }, TAP)
  }

  close() {
    if (!this.closed) this.root.release()
    this.closed = true
  }

  look(afresh) {
    const seen = encode(this.program.app.look(this.closed ? null : this.caller))
    if (!this.closed) seen.tree = tree.children(glassEasel, this.page)
    if (!this.closed && afresh) seen.afresh = this.rendered(afresh)
    seen.said = said.splice(0)
    return seen
  }

  /** Renders the page's data by another instance of the program, which has rendered nothing before. */
  rendered(program) {
    const root = program.backend.createRoot('page', program.space, this.page.is)
    root.get().setData(decode(encode(this.caller.data)))
    return tree.children(glassEasel, root.getComponent())
  }
}

function trace(program, sequence, afresh) {
  const session = new Session(program, sequence.route)
  const seen = [session.look(afresh)]
  for (const step of sequence.steps) {
    session.step(step)
    seen.push(session.look(afresh))
  }
  session.close()
  return seen
}

function answer(line) {
  const { files, sequences, afresh, updateMode = '', mend = false } = JSON.parse(line)
  try {
    const program = new Program(files, updateMode, mend)
    const other = afresh ? new Program(files, updateMode, mend) : null
    return { traces: sequences.map(sequence => trace(program, sequence, other)) }
  } catch (error) {
    return { error: String((error && error.stack) || error) }
  }
}

require('readline')
  .createInterface({ input: process.stdin })
  .on('line', line => process.stdout.write(JSON.stringify(answer(line)) + '\n'))
