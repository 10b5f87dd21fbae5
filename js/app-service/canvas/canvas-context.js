/*
 * The context of wx.createCanvasContext, the old one: https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasContext.html
 *
 * The view has no pixels: nothing is drawn or kept, and each call that would draw is counted as not implemented. What is
 * set on the context stays, draw calls back as on a canvas, and measureText estimates as canvas.js does.
 */
(function (rig) {
  'use strict'
  const { each, hide, keys } = rig.own
  const { setTimeout } = globalThis
  const missing = (name) => rig.host.notImplemented('CanvasContext.' + name)

  const drawing = ['arc', 'arcTo', 'beginPath', 'bezierCurveTo', 'clearActions', 'clearRect', 'clip', 'closePath',
    'drawImage', 'fill', 'fillRect', 'fillText', 'lineTo', 'moveTo', 'quadraticCurveTo', 'rect', 'restore', 'rotate',
    'save', 'scale', 'setTransform', 'stroke', 'strokeRect', 'strokeText', 'transform', 'translate']

  // Methods that set a property of the context, which can also be assigned.
  const setters = {
    setFillStyle: 'fillStyle',
    setGlobalAlpha: 'globalAlpha',
    setLineCap: 'lineCap',
    setLineJoin: 'lineJoin',
    setLineWidth: 'lineWidth',
    setMiterLimit: 'miterLimit',
    setStrokeStyle: 'strokeStyle',
    setTextAlign: 'textAlign',
    setTextBaseline: 'textBaseline',
  }

  const initial = {
    fillStyle: '#000000', strokeStyle: '#000000', shadowOffsetX: 0, shadowOffsetY: 0, shadowColor: '#000000',
    shadowBlur: 0, lineWidth: 1, lineCap: 'butt', lineJoin: 'miter', miterLimit: 10, lineDashOffset: 0,
    font: '10px sans-serif', globalAlpha: 1, globalCompositeOperation: 'source-over',
  }

  const ways = {
    createLinearGradient: () => gradient('createLinearGradient'),
    createCircularGradient: () => gradient('createCircularGradient'),
    createPattern() {
      missing('createPattern')
      return {}
    },
    draw(reserve, callback) {
      missing('draw')
      if (typeof callback === 'function') {
        setTimeout(callback, 0)
      }
    },
    getActions() {
      missing('getActions')
      return []
    },
    measureText(text) {
      missing('measureText')
      return { width: rig.textWidth('' + this.font, '' + text) }
    },
    setFontSize(size) {
      this.font = size + 'px sans-serif'
    },
    setLineDash(pattern, offset) {
      this.lineDashOffset = offset === undefined ? 0 : offset
    },
    setShadow(offsetX, offsetY, blur, color) {
      this.shadowOffsetX = offsetX
      this.shadowOffsetY = offsetY
      this.shadowBlur = blur
      this.shadowColor = color
    },
  }

  const gradient = function (name) {
    missing(name)
    const made = {}
    hide(made, 'addColorStop', () => undefined)
    return made
  }

  /** Makes a context. */
  rig.canvasContext = function () {
    const made = rig.own.assign({}, initial)
    each(drawing, (name) => hide(made, name, () => void missing(name)))
    each(keys(setters), (name) => hide(made, name, (value) => {
      made[setters[name]] = value
    }))
    each(keys(ways), (name) => hide(made, name, (...given) => rig.own.apply(ways[name], made, given)))
    return made
  }
})
