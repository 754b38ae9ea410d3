import type { ComponentSpace, Element, template } from 'glass-easel'
import { builtInTags } from '../built-in-tags'
import type { MiniBundle } from '../mini-bundle'
import type { Fitting, Part } from './built-in'
import { fields } from './fields'
import { pictures } from './pictures'
import { scrolling } from './scrolling'

const fittings: Record<string, Fitting> = { ...fields, ...pictures, ...scrolling }

/** Properties that a fitting reads although no template may give them. */
const always = ['src', 'mode', 'value', 'nodes']

/** A glass-easel component, in the little that is read here. */
interface Instance extends Element {
  data: Record<string, unknown>
  triggerEvent(name: string, detail: unknown, options: { bubbles: boolean }): void
}

export const templateOf = (group: Record<string, unknown>, name: string): template.ComponentTemplate =>
  ({ groupList: group, content: group[name] }) as unknown as template.ComponentTemplate

const partOf = (instance: Instance, address: (source: string) => string): Part => ({
  element: instance.getBackendElement() as unknown as HTMLElement,
  data: instance.data,
  trigger: (name, detail) => instance.triggerEvent(name, detail, { bubbles: false }),
  address,
})

/** Defines WeChat's built-in components in the global space; answers their definitions by tag. */
export const defineBuiltIns = (space: ComponentSpace, bundle: MiniBundle, address: (source: string) => string) =>
  builtInTags.map((tag) => {
    const fitting = fittings[tag] ?? {}
    const names = new Set([...(bundle.properties[tag] ?? []), ...(fittings[tag] ? always : [])])
    const draw = (instance: Instance) => fitting.draw?.(partOf(instance, address))
    const component = space.defineComponent({
      is: `wx-${tag}`,
      template: templateOf(bundle.builtIns, bundle.builtIns[tag] === undefined ? 'slot' : tag),
      properties: Object.fromEntries([...names].map((name) => [name, null])),
      observers: {
        '**'(this: Instance) {
          draw(this)
        },
      },
      lifetimes: {
        attached(this: Instance) {
          fitting.wire?.(partOf(this, address))
          draw(this)
        },
      },
    })
    return { tag, component }
  })
