/*
 * The nodes of canvases: https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Canvas.html ,
 * https://developers.weixin.qq.com/miniprogram/dev/api/canvas/CanvasRenderingContext.html
 *
 * The view has no pixels. A context keeps what is set on it and takes every call of the official page; each call says
 * once that it is not implemented and is counted every time, and what must answer does so for a canvas that stays empty.
 */
(function (rig) {
  'use strict'
  const { each, hide, Number } = rig.own
  const { Uint8ClampedArray, setTimeout, clearTimeout } = rig.kept
  const FRAME = 16
  const MAX_PIXELS = 4096 * 4096

  const missing = (name) => rig.host.notImplemented(name)

  const drawing = ['arc', 'arcTo', 'beginPath', 'bezierCurveTo', 'clearRect', 'clip', 'closePath', 'drawImage', 'ellipse',
    'fill', 'fillRect', 'fillText', 'lineTo', 'moveTo', 'putImageData', 'quadraticCurveTo', 'rect', 'resetTransform',
    'restore', 'rotate', 'roundRect', 'save', 'scale', 'setLineDash', 'setTransform', 'stroke', 'strokeRect', 'strokeText',
    'transform', 'translate']

  const initial = {
    direction: 'ltr', fillStyle: '#000000', filter: 'none', font: '10px sans-serif', globalAlpha: 1,
    globalCompositeOperation: 'source-over', imageSmoothingEnabled: true, imageSmoothingQuality: 'low', lineCap: 'butt',
    lineDashOffset: 0, lineJoin: 'miter', lineWidth: 1, miterLimit: 10, shadowBlur: 0, shadowColor: 'rgba(0, 0, 0, 0)',
    shadowOffsetX: 0, shadowOffsetY: 0, strokeStyle: '#000000', textAlign: 'start', textBaseline: 'alphabetic',
  }

  const pixels = function (width, height) {
    const size = [Number(width) | 0, Number(height) | 0]
    if (size[0] <= 0 || size[1] <= 0 || size[0] * size[1] > MAX_PIXELS) {
      throw new rig.own.RangeError('image data has at least one pixel and at most ' + MAX_PIXELS + ', not '
        + width + ' times ' + height)
    }
    return { width: size[0], height: size[1], data: new Uint8ClampedArray(size[0] * size[1] * 4) }
  }

  const gradient = function () {
    const made = {}
    hide(made, 'addColorStop', () => void missing('CanvasGradient.addColorStop'))
    return made
  }

  // Of wide letters an em, of the others half of one: the guess of the view's own text.
  const measure = rig.textWidth = function (font, text) {
    const words = rig.own.split(rig.own.split(font, 'px')[0], ' ')
    const size = Number(words[words.length - 1]) || 10
    let width = 0
    for (let i = 0; i < text.length; i++) {
      width += text[i] > '\u2e7f' ? size : size / 2
    }
    return width
  }

  const context2d = function (canvas) {
    const made = rig.own.assign({ canvas }, initial)
    const name = 'CanvasRenderingContext.'
    each(drawing, (method) => hide(made, method, () => void missing(name + method)))
    const answering = {
      createLinearGradient: gradient,
      createRadialGradient: gradient,
      createConicGradient: gradient,
      createPattern: () => ({}),
      createImageData: (width, height) => (typeof width === 'object' ? pixels(width.width, width.height) : pixels(width, height)),
      getImageData: (x, y, width, height) => pixels(width, height),
      getLineDash: () => [],
      isPointInPath: () => false,
      isPointInStroke: () => false,
      measureText: (text) => ({ width: measure('' + made.font, '' + text) }),
    }
    each(rig.own.keys(answering), (method) => hide(made, method, (...args) => {
      missing(name + method)
      return rig.own.apply(answering[method], undefined, args)
    }))
    return made
  }

  // A picture never comes: whoever waits for it is told so.
  const image = function () {
    let src = ''
    return {
      width: 0,
      height: 0,
      onload: null,
      onerror: null,
      get src() {
        return src
      },
      set src(value) {
        src = '' + value
        const errMsg = 'Image.src is not implemented; the picture of a canvas is never loaded'
        missing('Image.src')
        setTimeout(() => typeof this.onerror === 'function' && this.onerror({ errMsg }), 1)
      },
    }
  }

  /** Makes the node of a canvas; its own size is that of the official page until a program sets another. */
  rig.canvasNode = function (type) {
    const canvas = { width: 300, height: 150 }
    let context = null
    const ways = {
      getContext(kind) {
        if (kind !== '2d') {
          missing('Canvas.getContext of ' + kind)
          return null
        }
        return context === null ? (context = context2d(canvas)) : context
      },
      createImage() {
        return image()
      },
      createImageData: pixels,
      createPath2D() {
        missing('Canvas.createPath2D')
        return {}
      },
      toDataURL() {
        missing('Canvas.toDataURL')
        return 'data:,'
      },
      requestAnimationFrame: (callback) => setTimeout(callback, FRAME),
      cancelAnimationFrame: (id) => clearTimeout(id),
    }
    each(rig.own.keys(ways), (name) => hide(canvas, name, ways[name]))
    return canvas
  }
})
