import { browserDevice } from './browser-shelf'
import { type Fitting, inner, type Part, text } from './built-in'

const types: Record<string, string> = { svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' }

/** A picture among the app's own files, as an address that the browser can draw. */
const keptPicture = (source: string): string | undefined => {
  const bytes = browserDevice.files.get(source)
  if (bytes === null) return undefined
  return `data:${types[source.split('.').pop() ?? ''] ?? 'application/octet-stream'};base64,${btoa(bytes)}`
}

const image: Fitting = {
  wire: (part) => {
    const picture = inner<HTMLImageElement>(part, 'img')
    picture.addEventListener('load', () =>
      part.trigger('load', { width: picture.naturalWidth, height: picture.naturalHeight }),
    )
    picture.addEventListener('error', () => part.trigger('error', { errMsg: `GET ${picture.src} failed` }))
  },
  draw: (part) => {
    const picture = inner<HTMLImageElement>(part, 'img')
    part.element.setAttribute('mode', text(part.data.mode) || 'scaleToFill')
    const source = text(part.data.src)
    if (source === '') picture.removeAttribute('src')
    else if (picture.dataset.source !== source) picture.src = keptPicture(source) ?? part.address(source)
    picture.dataset.source = source
  },
}

type RichNode = { type?: string; name?: string; text?: string; attrs?: Record<string, string>; children?: RichNode[] }

const richNode = (node: RichNode): Node => {
  if (node.type === 'text') return document.createTextNode(node.text ?? '')
  const element = document.createElement(node.name ?? 'div')
  for (const [name, value] of Object.entries(node.attrs ?? {})) element.setAttribute(name, value)
  element.append(...(node.children ?? []).map(richNode))
  return element
}

const fromMarkup = (markup: string): Node[] => [...new DOMParser().parseFromString(markup, 'text/html').body.childNodes]

const drawRichText = (part: Part): void => {
  const { nodes } = part.data
  const children = Array.isArray(nodes) ? (nodes as RichNode[]).map(richNode) : fromMarkup(text(nodes))
  inner(part, 'div').replaceChildren(...children)
}

export const pictures: Record<string, Fitting> = { image, 'rich-text': { draw: drawRichText } }
