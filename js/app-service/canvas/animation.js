/*
 * Animations: https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/Animation.html
 *
 * What export gives is what devices give: a list of steps, each with all that is animated by then and how. A later step
 * keeps what an earlier one set, as the styles of a phone do; export empties the list, as the page says.
 */
(function (rig) {
  'use strict'
  const { append, each, keys } = rig.own

  const fill = (...fallbacks) => (given) => each(fallbacks, (fallback, i) => (given[i] === undefined ? fallback : given[i]))

  // Methods that turn and move, with what stands for an argument that is left out.
  const transforms = {
    matrix: fill(1, 0, 0, 1, 1, 1),
    matrix3d: fill(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1),
    rotate: fill(0),
    rotate3d: fill(0, 0, 0, 0),
    rotateX: fill(0),
    rotateY: fill(0),
    rotateZ: fill(0),
    scale: (given) => fill(1, given[0] === undefined ? 1 : given[0])(given),
    scale3d: fill(1, 1, 1),
    scaleX: fill(1),
    scaleY: fill(1),
    scaleZ: fill(1),
    skew: fill(0, 0),
    skewX: fill(0),
    skewY: fill(0),
    translate: fill(0, 0),
    translate3d: fill(0, 0, 0),
    translateX: fill(0),
    translateY: fill(0),
    translateZ: fill(0),
  }

  // Methods that set a style; a number of the lengths counts pixels.
  const styles = {
    opacity: false, backgroundColor: false, width: true, height: true, left: true, right: true, top: true, bottom: true,
  }

  const or = (value, otherwise) => (value === undefined ? otherwise : value)

  class Animation {
    constructor(options) {
      const given = options || {}
      const shown = { __proto__: null }
      let steps = []
      rig.own.hide(this, '__rigSet', (key, animate) => {
        shown[key] = animate
        return this
      })
      rig.own.hide(this, '__rigStep', (step) => {
        append(steps, {
          animates: each(keys(shown), (key) => shown[key]),
          option: {
            transformOrigin: or(step.transformOrigin, or(given.transformOrigin, '50% 50% 0')),
            transition: {
              duration: or(step.duration, or(given.duration, 400)),
              timingFunction: or(step.timingFunction, or(given.timingFunction, 'linear')),
              delay: or(step.delay, or(given.delay, 0)),
            },
          },
        })
        return this
      })
      rig.own.hide(this, '__rigExport', () => {
        const actions = steps
        steps = []
        return { actions }
      })
    }

    step(options) {
      return this.__rigStep(options || {})
    }

    export() {
      return this.__rigExport()
    }
  }

  each(keys(transforms), (name) => rig.own.hide(Animation.prototype, name, function (...given) {
    return this.__rigSet(name, { type: name, args: transforms[name](given) })
  }))
  each(keys(styles), (name) => rig.own.hide(Animation.prototype, name, function (value) {
    const size = styles[name] && typeof value === 'number' ? value + 'px' : value
    return this.__rigSet('style.' + name, { type: 'style', args: [name, size] })
  }))

  /** Makes an animation. */
  rig.animation = (options) => new Animation(options)
})
