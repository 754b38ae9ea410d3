import { type Fitting, isOn, type Part, text } from './built-in'

const number = (value: unknown, otherwise: number): number => {
  const parsed = Number.parseFloat(text(value))
  return Number.isFinite(parsed) ? parsed : otherwise
}

const tellScroll = (part: Part): void => {
  const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = part.element
  part.trigger('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth })
  tellEnd(part)
}

/** Once each time the end comes near. */
const tellEnd = (part: Part): void => {
  const { element, data } = part
  const below = element.scrollHeight - element.clientHeight - element.scrollTop
  const after = element.scrollWidth - element.clientWidth - element.scrollLeft
  const near = (isOn(data.scrollX) ? after : below) <= number(data.lowerThreshold, 50)
  if (near && !element.dataset.atEnd)
    part.trigger('scrolltolower', { direction: isOn(data.scrollX) ? 'right' : 'bottom' })
  if (near) element.dataset.atEnd = '1'
  else delete element.dataset.atEnd
}

const scrollView: Fitting = {
  wire: (part) => part.element.addEventListener('scroll', () => tellScroll(part)),
  draw: ({ element, data }) => {
    element.style.overflowX = isOn(data.scrollX) ? 'auto' : 'hidden'
    element.style.overflowY = isOn(data.scrollY) ? 'auto' : 'hidden'
    const into = text(data.scrollIntoView)
    if (into !== '' && element.dataset.into !== into) {
      requestAnimationFrame(() =>
        element.querySelector(`[id$="--${CSS.escape(into)}"]`)?.scrollIntoView({ block: 'start' }),
      )
    }
    element.dataset.into = into
  },
}

const swiper: Fitting = {
  wire: (part) => {
    part.element.addEventListener('scrollend', () => {
      const current = Math.round(part.element.scrollLeft / Math.max(1, part.element.clientWidth))
      part.trigger('change', { current, source: 'touch' })
    })
  },
  draw: ({ element, data }) => {
    const current = number(data.current, 0)
    requestAnimationFrame(() => element.scrollTo({ left: current * element.clientWidth }))
  },
}

const movableView: Fitting = {
  draw: ({ element, data }) => {
    const scale = isOn(data.scale) ? number(data.scaleValue, 1) : 1
    element.style.transform = `translate(${number(data.x, 0)}px, ${number(data.y, 0)}px) scale(${scale})`
  },
}

export const scrolling: Record<string, Fitting> = { 'scroll-view': scrollView, swiper, 'movable-view': movableView }
