import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import palette from '../src/styles/palette.json'
import { iconNames, organiserIconNames, tabIcons } from '../src/ui/icon-names'
import { appIcon, cardImages, shareImages } from './brand-images'

const out = 'src/generated'
const TAB_ICON = 81 // px; WeChat's tab bar takes 81 x 81 and at most 40 kB

const kebab = (name: string) => name.replace(/[A-Z0-9]+/g, (part) => `-${part.toLowerCase()}`)

/** `m`, a pair of numbers, and more pairs behind it. */
const FIRST_PAIR = /^m\s*(-?(?:\d+\.?\d*|\.\d+))[\s,]*(-?(?:\d+\.?\d*|\.\d+))[\s,]*(?=[-\d.])/

/**
 * A path that goes on behind another one. What it begins with is absolute in a path of its own, also where it is written
 * as `m` (SVG 2, 9.3.3); pairs of numbers behind that are lines, relative ones after `m`.
 */
const continued = (d: string): string => d.replace(FIRST_PAIR, 'M$1 $2l').replace(/^m/, 'M')

/** The shapes of an icon, its paths made one: the same strokes in fewer bytes. */
async function drawing(name: string): Promise<string> {
  const svg = await readFile(path.join('node_modules/lucide-static/icons', `${name}.svg`), 'utf8')
  const shapes = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
  const paths: string[] = []
  const others = shapes.replace(/<path d="([^"]*)"\s*\/>/g, (_, d: string) => {
    paths.push(continued(d))
    return ''
  })
  const joined = paths.length > 0 ? `<path d="${paths.join('')}"/>` : ''
  return joined + others.replace(/\s*\n\s*/g, '').replace(/\s+\/>/g, '/>')
}

const svgOf = (shapes: string, colour: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"${more}>${shapes}</svg>`

const dataAddress = (svg: string) =>
  `data:image/svg+xml,${encodeURIComponent(svg).replace(/%20/g, ' ').replace(/%3D/g, '=').replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%22/g, "'").replace(/%2C/g, ',')}`

/**
 * One drawing with all icons under each other, taken as a mask so that an icon has the colour of the words beside it;
 * a rule for each icon moves to its place. One data address for all is a third of the bytes of one each.
 */
async function iconSheet(stack: readonly string[], selector: string): Promise<string> {
  const shapes = await Promise.all(
    stack.map(async (name, row) => {
      const isFilled = name === 'star-filled'
      const shape = await drawing(isFilled ? 'star' : name)
      return `<svg y="${24 * row}"${isFilled ? ' fill="#000"' : ''}>${shape}</svg>`
    }),
  )
  const svg = svgOf(shapes.join(''), '#000').replace('0 0 24 24', `0 0 24 ${24 * stack.length}`)
  const place = (row: number) => ((100 * row) / (stack.length - 1)).toFixed(2)
  return [
    `${selector} { -webkit-mask-image: url("${dataAddress(svg)}"); -webkit-mask-size: 100% ${100 * stack.length}%; -webkit-mask-repeat: no-repeat; }`,
    ...stack.map((name, row) => `.icon--${name} { -webkit-mask-position: 0 ${place(row)}%; }`),
  ].join('\n')
}

function tokenSheet(): string {
  const tokens = (mode: keyof typeof palette) =>
    Object.entries(palette[mode])
      .map(([name, colour]) => `--${kebab(name)}: ${colour};`)
      .join(' ')
  // A root-portal inherits no custom properties from WeChat's page element: a modal brings its own.
  const where = 'page, :root, .modal'
  return `${where} { ${tokens('light')} }\n@media (prefers-color-scheme: dark) { ${where} { ${tokens('dark')} } }\n`
}

/** Two bits for each pixel: the colour at four strengths. At three pixels a point nobody sees the difference from sixteen. */
async function tabPicture(svg: string, colour: string): Promise<Buffer> {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const picture = sharp(Buffer.from(svg), { density: 72 * (TAB_ICON / 24) }).resize(TAB_ICON, TAB_ICON)
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  for (let at = 0; at < data.length; at += 4) {
    const strength = Math.round((data[at + 3] ?? 0) / 85)
    data.set(strength === 0 ? [0, 0, 0, 0] : [...channels, strength * 85], at)
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
    .png({ palette: true, colours: 4, effort: 10, dither: 0 })
    .toBuffer()
}

async function tabPictures(): Promise<Record<'light' | 'dark', Record<string, string>>> {
  const paths = { light: {} as Record<string, string>, dark: {} as Record<string, string> }
  for (const mode of ['light', 'dark'] as const) {
    for (const [tab, icon] of Object.entries(tabIcons)) {
      for (const [suffix, colour] of [
        ['', palette[mode].ink3],
        ['-on', palette[mode].accent],
      ] as const) {
        const file = `generated/tab/${tab}${suffix}${mode === 'dark' ? '-dark' : ''}.png`
        const svg = svgOf(await drawing(icon), colour).replace('viewBox="0 0 24 24"', 'viewBox="-1.5 -1.5 27 27"')
        await writeFile(`src/${file}`, await tabPicture(svg, colour))
        paths[mode][`${tab}Icon${suffix ? 'On' : ''}`] = file
      }
    }
  }
  return paths
}

/** theme.json: what the mini program's own bars show in each mode (WeChat, "DarkMode adaptation"). */
async function theme(): Promise<string> {
  const icons = await tabPictures()
  const bars = {
    light: { barText: 'black', loading: 'dark', tabLine: 'black' },
    dark: { barText: 'white', loading: 'light', tabLine: 'white' },
  }
  const of = (mode: 'light' | 'dark') => {
    const { ink3, accent, card, paper } = palette[mode]
    return { ink3, accent, card, paper, ...bars[mode], ...icons[mode] }
  }
  return JSON.stringify({ light: of('light'), dark: of('dark') }, null, 2)
}

/** Everything drawn that the client's builds take in: style sheets of icons and colours, tab bar pictures, the app's icon. */
export async function drawAll(): Promise<void> {
  await mkdir(`${out}/tab`, { recursive: true })
  await writeFile(`${out}/icons.scss`, await iconSheet([...iconNames, 'star-filled'], '.icon'))
  const organisers = organiserIconNames.map((name) => `.icon--${name}`).join(', ')
  await writeFile(`${out}/organiser-icons.scss`, await iconSheet(organiserIconNames, organisers))
  await writeFile(`${out}/tokens.scss`, tokenSheet())
  await writeFile('src/theme.json', await theme())
  await appIcon()
  await cardImages()
  await shareImages()
}
