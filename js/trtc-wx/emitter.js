'use strict';

/**
 * Listeners by event code. A listener that throws disturbs neither the others nor the state: what
 * it threw waits until `settle()`, which the outermost call makes when all is consistent again.
 */
class Emitter {
  constructor(profile, log) {
    this._profile = profile;
    this._log = log;
    this._listeners = new Map();
    this._failures = [];
    this._depth = 0;
  }

  on(code, handler, context) {
    if (typeof code !== 'string' || typeof handler !== 'function') {
      this._log.warn(`on(${String(code)}) needs an event code and a function; nothing was registered`);
      return;
    }
    const before = this._listeners.get(code) || [];
    this._listeners.set(code, before.concat({ handler, context }));
  }

  off(code, handler) {
    if (handler === undefined) {
      if (this._profile.offWithoutHandlerRemovesAll) this._listeners.delete(code);
      return;
    }
    const before = this._listeners.get(code);
    const place = before === undefined ? -1 : before.findIndex((listener) => listener.handler === handler);
    if (place < 0) return;
    this._listeners.set(code, before.filter((listener, index) => index !== place));
  }

  isHeard(code) {
    const listeners = this._listeners.get(code);
    return listeners !== undefined && listeners.length > 0;
  }

  /** Call the listeners of the code. `describe` makes the data and runs only when someone listens. */
  emit(code, describe) {
    if (!this.isHeard(code)) return;
    const event = { eventCode: code, data: describe === undefined ? undefined : describe() };
    this._listeners.get(code).forEach((listener) => this._call(listener, event));
  }

  _call(listener, event) {
    this._depth += 1;
    try {
      listener.handler.call(listener.context, event);
    } catch (failure) {
      this._failures.push(failure);
    } finally {
      this._depth -= 1;
    }
  }

  /** Let out what listeners threw, once the state is whole and no listener is running any more. */
  settle() {
    if (this._failures.length === 0 || this._depth > 0) return;
    const failures = this._failures;
    this._failures = [];
    if (!this._profile.listenerFailsApart) throw failures[0];
    failures.forEach((failure) => this._throwApart(failure));
  }

  /** A task of its own reaches App.onError with the page's own stack and cannot stop our caller. */
  _throwApart(failure) {
    if (typeof setTimeout !== 'function') {
      this._log.error(`a listener threw ${failure && failure.stack ? failure.stack : String(failure)}`);
      return;
    }
    setTimeout(() => {
      throw failure;
    }, 0);
  }
}

module.exports = Emitter;
