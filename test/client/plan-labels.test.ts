import { looksOf } from '@/components/place/plan-labels'
import { localeOf } from '@/i18n/locale'
import { isNumbered, planView, planWidth } from '@/pages/venue/view'
import { aPlace, aVenue } from '../support/venue'

const en = localeOf('en')
const zh = localeOf('zh')

describe('the labels of a plan', () => {
  const grid = (count: number, columns: number, parts: object = {}) =>
    Array.from({ length: count }, (_, n) =>
      aPlace(`room-${n}`, {
        name: { en: n === 3 ? 'Hall' : `A room with a long name ${n}`, zh: `${n}号会议室` },
        area: {
          x: (n % columns) * (800 / columns),
          y: 10 + Math.floor(n / columns) * 60,
          width: 720 / columns,
          height: 50,
        },
        ...parts,
      }),
    )
  const planOf = (count: number, columns: number, locale = en, lit?: string) => {
    const programme = aVenue({ places: grid(count, columns) })
    return planView(programme, programme.floors[0], lit, locale, planWidth(375))
  }
  const looksAt = (size: number, plan: ReturnType<typeof planOf>) => plan?.places.map(({ looks }) => looks[size])

  test.each([
    ['46 rooms on a phone', 46, 10],
    ['92 rooms on a phone', 92, 10],
    ['rooms on top of each other', 60, 40],
  ])('never lie on each other: %s', (_, count, columns) => {
    const programme = aVenue({ places: grid(count, columns) })
    const width = planWidth(375)
    const scale = width / 800
    const places = programme.places.flatMap(({ area }, n) =>
      area
        ? [
            {
              area: { x: area.x * scale, y: area.y * scale, width: area.width * scale, height: area.height * scale },
              name: { width: 40 + (n % 5) * 12, height: 21 },
            },
          ]
        : [],
    )
    const shown = looksOf(places, { width, height: width * 0.75 }, true)
    for (const [size, factor] of [1, 0.6, 0.4].entries()) {
      const boxes = places.flatMap(({ area, name }, at) => {
        const look = shown[at]?.[size]
        if (look === 'none') return []
        const box = look === 'name' ? name : { width: 20, height: 20 }
        return [
          {
            left: area.x + area.width / 2 - (box.width * factor) / 2,
            right: area.x + area.width / 2 + (box.width * factor) / 2,
            top: area.y + area.height / 2 - (box.height * factor) / 2,
            bottom: area.y + area.height / 2 + (box.height * factor) / 2,
          },
        ]
      })
      const touching = boxes.filter((a, at) =>
        boxes.slice(at + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      )
      expect(touching).toEqual([])
      expect(boxes.length).toBeGreaterThan(5)
    }
  })

  test('are names where these have room, else numbers that the list has too', () => {
    const roomy = planOf(4, 4, zh)
    expect(looksAt(0, roomy)).toEqual(['name', 'name', 'name', 'name'])
    expect(isNumbered(roomy)).toBe(false)
    const dense = planOf(46, 10)
    expect(isNumbered(dense)).toBe(true)
    expect(dense?.places.map(({ number }) => number).slice(0, 3)).toEqual(['1', '2', '3'])
    expect(looksAt(0, dense)?.filter((look) => look === 'none')).toEqual([])
  })

  test('let the lit place be first', () => {
    const stacked = planOf(60, 40, en, 'room-39')
    const lit = stacked?.places.find(({ isLit }) => isLit)
    expect(lit?.id).toBe('room-39')
    expect(lit?.looks).not.toContain('none')
  })
})
