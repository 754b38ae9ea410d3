/** A box of the picture: its name, what it says, and the folders (or files) that it stands for. */
export interface PictureBox {
  name: string
  label: string
  group: 'client' | 'backend' | 'both'
  paths: readonly string[]
}

/** One file's import of another, as paths from the root; the ending of the imported one may be missing. */
export interface Import {
  from: string
  to: string
}

type Edges = ReadonlyMap<string, ReadonlySet<string>>

const isBelow = (file: string, path: string) =>
  file === path || file.startsWith(`${path}/`) || file.startsWith(`${path}.`)

function boxOf(boxes: readonly PictureBox[], unboxed: readonly string[], file: string): string | undefined {
  const box = boxes.find(({ paths }) => paths.some((path) => isBelow(file, path)))
  if (!box && !unboxed.some((path) => isBelow(file, path)))
    throw new Error(`${file} is in no box of the picture: name its folder in scripts/architecture.ts`)
  return box?.name
}

function edgesOf(boxes: readonly PictureBox[], unboxed: readonly string[], imports: readonly Import[]): Edges {
  const edges = new Map(boxes.map(({ name }) => [name, new Set<string>()]))
  for (const { from, to } of imports) {
    const [source, target] = [boxOf(boxes, unboxed, from), boxOf(boxes, unboxed, to)]
    if (source && target && source !== target) edges.get(source)?.add(target)
  }
  return edges
}

const reaches = (edges: Edges, from: string, to: string): boolean =>
  [...(edges.get(from) ?? [])].some((next) => next === to || reaches(edges, next, to))

/** Without the arrows that a longer way already says. The boxes' imports have no cycle (`.dependency-cruiser.cjs`). */
const shortened = (edges: Edges): [string, string][] =>
  [...edges].flatMap(([from, targets]) =>
    [...targets]
      .filter((to) => ![...targets].some((other) => other !== to && reaches(edges, other, to)))
      .map((to): [string, string] => [from, to]),
  )

/**
 * A Mermaid flowchart of which box imports which. Boxes and arrows stand in the order of `boxes`, so that the text changes
 * only where the imports do. `network` are the arrows of what is called over the network, which no import shows.
 * Throws where a file is in no box and in none of the `unboxed` folders.
 */
export function importPicture(
  boxes: readonly PictureBox[],
  unboxed: readonly string[],
  imports: readonly Import[],
  network: readonly string[] = [],
): string {
  const order = boxes.map(({ name }) => name)
  const rank = ([from, to]: [string, string]) => order.indexOf(from) * boxes.length + order.indexOf(to)
  const drawn = ({ name, label }: PictureBox) => `${name}["${label}"]`
  const groupOf = (group: PictureBox['group']) =>
    boxes.filter((box) => box.group === group).map((box) => `    ${drawn(box)}`)
  return [
    'flowchart TB',
    ...(['client', 'backend'] as const).flatMap((group) => [`  subgraph ${group}`, ...groupOf(group), '  end']),
    ...boxes.filter(({ group }) => group === 'both').map((box) => `  ${drawn(box)}`),
    ...shortened(edgesOf(boxes, unboxed, imports))
      .sort((one, other) => rank(one) - rank(other))
      .map(([from, to]) => `  ${from} --> ${to}`),
    ...network.map((arrow) => `  ${arrow}`),
  ].join('\n')
}
