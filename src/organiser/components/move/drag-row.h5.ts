/** A pointer may move this far in a press, in CSS pixels. */
const SLACK = 5
/** So near to the window's edge, bars included, the page scrolls along, by so much a frame. */
const EDGE = { top: 72, bottom: 96 }
const STRIDE = 10

type Drag = {
  readonly onStart: () => void
  /** By how many places, down for more than 0; not called where the row stays or the drag is given up. */
  readonly onDrop: (by: number) => void
}

/** `middle` is how far below the list's top. */
type Row = { readonly element: HTMLElement; readonly middle: number }

/** What scrolls when the row comes to the window's edge. */
function scrollerOf(element: HTMLElement): Element | null {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at
  return document.scrollingElement
}

/** How many places further the row at `from` would stand, moved by `distance`. */
function placesMoved(rows: readonly Row[], from: number, distance: number): number {
  const middle = (rows[from]?.middle ?? 0) + distance
  const above = rows.slice(0, from).filter((row) => row.middle > middle).length
  const below = rows.slice(from + 1).filter((row) => row.middle < middle).length
  return below - above
}

/** The rows between make room, the dragged one follows the pointer. */
function show(rows: readonly Row[], from: number, distance: number): void {
  const to = from + placesMoved(rows, from, distance)
  const room = (rows[from]?.element.offsetHeight ?? 0) + gapBetween(rows)
  rows.forEach(({ element }, index) => {
    const shift = index > from && index <= to ? -room : index < from && index >= to ? room : 0
    element.style.transform = `translateY(${index === from ? distance : shift}px)`
  })
}

function gapBetween([first, second]: readonly Row[]): number {
  if (!first || !second) return 0
  const halves = (first.element.offsetHeight + second.element.offsetHeight) / 2
  return Math.max(0, second.middle - first.middle - halves)
}

/**
 * Follows the pointer that came down on the handle of a row, one of the elements `.movable` of its list, until it is
 * lifted. Escape gives the drag up.
 */
export function dragRow(handle: HTMLElement, down: PointerEvent, { onStart, onDrop }: Drag): void {
  const row = handle.closest<HTMLElement>('.movable')
  const list = row?.parentElement
  if (!row || !list) return
  const scroller = scrollerOf(list)
  const inList = (clientY: number): number => clientY - list.getBoundingClientRect().top
  const start = inList(down.clientY)
  const rows = Array.from(list.querySelectorAll<HTMLElement>(':scope > .movable')).map((element) => {
    const { top, height } = element.getBoundingClientRect()
    return { element, middle: inList(top + height / 2) }
  })
  const from = rows.findIndex(({ element }) => element === row)
  const listening = new AbortController()
  const { signal } = listening
  let [clientY, isDragged] = [down.clientY, false]

  const draw = () => {
    if (!isDragged || signal.aborted) return
    if (clientY < EDGE.top) scroller?.scrollBy(0, -STRIDE)
    if (clientY > window.innerHeight - EDGE.bottom) scroller?.scrollBy(0, STRIDE)
    show(rows, from, inList(clientY) - start)
    requestAnimationFrame(draw)
  }
  const move = (event: PointerEvent) => {
    clientY = event.clientY
    if (isDragged || Math.abs(inList(clientY) - start) < SLACK) return
    isDragged = true
    row.classList.add('movable--dragged')
    onStart()
    draw()
  }
  const end = (isDropped: boolean) => {
    const by = placesMoved(rows, from, inList(clientY) - start)
    listening.abort()
    row.classList.remove('movable--dragged')
    for (const { element } of rows) element.style.transform = ''
    if (isDropped && isDragged && by !== 0) onDrop(by)
  }
  handle.setPointerCapture(down.pointerId)
  handle.addEventListener('pointermove', move, { signal })
  handle.addEventListener('pointerup', () => end(true), { signal })
  handle.addEventListener('pointercancel', () => end(false), { signal })
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal })
}
